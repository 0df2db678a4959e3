package org.sunbid.network.message;

import java.time.Instant;

/**
 * The lender's answer: its list is frozen, of which it tells the hash and how many stand on it, no name; or why it lends
 * nobody.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param requestHash freezes the list (PROTOCOL 14); null when nobody is lent
 * @param candidates how many stand on it; 0 when nobody is lent
 * @param refusal stable code of the reason; null when the list is frozen
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ExpertsListed", version = 1)
public record ExpertsListed(
        String tender, String lot, String list, String requestHash, int candidates, String refusal, Instant at)
        implements NetworkMessage {

    public ExpertsListed {
        DrawShapes.requireText(list);
        DrawShapes.require((refusal == null) == (requestHash != null));
        DrawShapes.require((refusal == null) == (candidates > 0));
        if (refusal == null) {
            DrawShapes.requireHash(requestHash);
        } else {
            DrawShapes.requireText(refusal);
        }
    }

    @Override
    public String subject() {
        return tender;
    }
}
