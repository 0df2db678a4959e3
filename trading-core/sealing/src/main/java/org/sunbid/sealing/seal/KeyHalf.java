package org.sunbid.sealing.seal;

/**
 * Half of a content key, of no use without the other (§6.3). Nothing in the header tells whether a half is right; that shows
 * when both are joined.
 */
public final class KeyHalf extends RecipientSecret {

    private final RecipientKind kind;

    KeyHalf(RecipientKind kind, byte[] bytes) {
        super(bytes);
        this.kind = kind;
    }

    /** Whose half it is. */
    public RecipientKind kind() {
        return kind;
    }
}
