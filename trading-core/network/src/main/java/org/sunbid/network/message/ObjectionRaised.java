package org.sunbid.network.message;

import java.time.Instant;

/**
 * 异议/质疑. Does not name who raised it: before the opening that would name a bidder.
 *
 * @param tender code of the tender, 20 characters
 * @param lot null when it is about the whole tender
 * @param kind about what
 * @param number of the objection, per tender
 * @param text null when it stays with the tenderee
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ObjectionRaised", version = 1)
public record ObjectionRaised(String tender, String lot, ObjectionKind kind, int number, String text, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
