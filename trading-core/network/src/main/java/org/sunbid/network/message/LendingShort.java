package org.sunbid.network.message;

import java.time.Instant;

/**
 * The lender's drawn list has run out before every seat was taken, or the session's window is over.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param missing seats that nobody takes
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "LendingShort", version = 1)
public record LendingShort(String tender, String lot, String list, int missing, Instant at) implements NetworkMessage {

    public LendingShort {
        DrawShapes.requireText(list);
        DrawShapes.require(missing >= 1 && missing <= ExpertsAsked.MOST_SEATS);
    }

    @Override
    public String subject() {
        return tender;
    }
}
