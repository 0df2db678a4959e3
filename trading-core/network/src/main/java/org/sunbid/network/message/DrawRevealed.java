package org.sunbid.network.message;

import java.time.Instant;

/**
 * Supervision reveals its share of the chance.
 *
 * @param tender code of the tender, 20 characters
 * @param draw id of the draw
 * @param nonce 64 hexadecimal digits
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DrawRevealed", version = 1)
public record DrawRevealed(String tender, String draw, String nonce, Instant at) implements NetworkMessage {

    public DrawRevealed {
        DrawShapes.requireText(draw);
        DrawShapes.requireHash(nonce);
    }

    @Override
    public String subject() {
        return tender;
    }

    /** Says which draw, not what: nonces do not belong in logs. */
    @Override
    public String toString() {
        return "DrawRevealed[draw=" + draw + "]";
    }
}
