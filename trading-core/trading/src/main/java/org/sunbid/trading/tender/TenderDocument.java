package org.sunbid.trading.tender;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * A file of a tender, in the platform's file store under its hash.
 *
 * @param name file name shown to people
 * @param sha256 hash of the content, lower-case hex; the address is {@code /documents/{sha256}}
 * @param size bytes
 * @param mediaType for example {@code application/pdf}
 * @param kind what it is to the tender
 */
@Embeddable
public record TenderDocument(
        String name,
        String sha256,
        long size,
        String mediaType,
        @Enumerated(EnumType.STRING) Kind kind) {

    public TenderDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(kind, "kind");
    }

    /** What a file is to its tender. */
    public enum Kind {
        /** Written by the tenderee or the agency: the tender document and its annexes. */
        DOCUMENT,
        /** {@code tender.json}: the tender as data, canonical JSON, made by the platform and signed by the issuer. */
        DATA,
        /** Detached CMS signature over {@link #DATA}. */
        SIGNATURE,
        /** Belongs to a clarification. */
        CLARIFICATION,
        /** Award or loser notice, opening record, report: made later in the life. */
        RECORD
    }

    /** Where it is downloaded from, on this platform. */
    public String path() {
        return "/documents/" + sha256;
    }
}
