package org.sunbid.evaluation.question;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A file that belongs to an answer, in the platform's file store under its hash.
 *
 * @param name file name shown to people
 * @param sha256 hash of the content, lower-case hex
 * @param size bytes
 * @param mediaType for example {@code application/pdf}
 */
@Embeddable
public record AnswerFile(String name, String sha256, long size, String mediaType) {

    public AnswerFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
    }
}
