package org.sunbid.network.message;

/**
 * What one party gave to a draw.
 *
 * @param party who; at most 100 characters
 * @param commitment to which it was bound, for this list, before anybody revealed
 * @param nonce what it revealed
 */
public record DrawShare(String party, String commitment, String nonce) {

    public DrawShare {
        DrawShapes.requireText(party);
        DrawShapes.requireHash(commitment);
        DrawShapes.requireHash(nonce);
    }

    /** Says whose it is, not what: nonces do not belong in logs. */
    @Override
    public String toString() {
        return "DrawShare[party=" + party + "]";
    }
}
