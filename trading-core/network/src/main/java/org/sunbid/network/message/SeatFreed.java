package org.sunbid.network.message;

import java.time.Instant;

/**
 * A seat that was lent is given back: the expert left it, or the panel was given up. Where the panel goes on, the lender asks
 * the next in drawn order.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param seat the expert's name on the drawn list
 * @param replace whether the next is asked
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "SeatFreed", version = 1)
public record SeatFreed(String tender, String lot, String list, String seat, boolean replace, Instant at)
        implements NetworkMessage {

    public SeatFreed {
        DrawShapes.requireText(list);
        DrawShapes.requireHash(seat);
    }

    @Override
    public String subject() {
        return tender;
    }
}
