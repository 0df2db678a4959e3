package org.sunbid.network.message;

import java.time.Instant;

/**
 * An expert of the lender's has accepted a seat. Who it is stays with the lender until the expert comes.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param seat the expert's name on the drawn list, a salted hash
 * @param certificate SHA-256 of the certificate with which the expert will sign
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "SeatLent", version = 1)
public record SeatLent(String tender, String lot, String list, String seat, String certificate, Instant at)
        implements NetworkMessage {

    public SeatLent {
        DrawShapes.requireText(list);
        DrawShapes.requireHash(seat);
        DrawShapes.requireHash(certificate);
    }

    @Override
    public String subject() {
        return tender;
    }
}
