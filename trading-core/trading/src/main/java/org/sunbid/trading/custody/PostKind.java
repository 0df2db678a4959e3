package org.sunbid.trading.custody;

import java.util.Optional;
import org.sunbid.sealing.json.JsonObject;

/** What custodians say in a ceremony, in the order in which they say it (PROTOCOL.md §16.4–16.7). */
public enum PostKind {
    JOINING("sunbid-joining-1"),
    DEALING("sunbid-dealing-1"),
    COMPLAINT("sunbid-complaint-1"),
    CONFIRMATION("sunbid-confirmation-1");

    private static final int LIMIT_FORMAT = 64;

    private final String format;

    PostKind(String format) {
        this.format = format;
    }

    /**
     * The kind of a post by what it calls itself; empty for what does not belong into a ceremony.
     *
     * @throws org.sunbid.sealing.SealingException {@code json.*} when it is no canonical JSON
     */
    static Optional<PostKind> of(byte[] post) {
        String format = JsonObject.readCanonical(post).text("format", LIMIT_FORMAT);
        for (PostKind kind : values()) {
            if (kind.format.equals(format)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
