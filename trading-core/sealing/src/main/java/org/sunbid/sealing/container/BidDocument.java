package org.sunbid.sealing.container;

import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;

/**
 * A document as {@code bid.json} lists it.
 *
 * @param name a plain file name
 * @param mediaType such as {@code application/pdf}
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal, in both suites
 */
public record BidDocument(String name, String mediaType, long size, String sha256) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public BidDocument {
        DocumentName.require(name);
        if (!MEDIA_TYPE.matcher(mediaType).matches() || !SHA_256.matcher(sha256).matches() || size < 0) {
            throw new SealingException("container.sheet-invalid", "media type, size or digest of a document");
        }
    }

    /** Where the document lies in the container. */
    String entryName() {
        return "documents/" + name;
    }
}
