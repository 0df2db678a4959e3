package org.sunbid.network.message;

import java.time.Instant;

/**
 * An objection was answered.
 *
 * @param tender code of the tender, 20 characters
 * @param lot null when it is about the whole tender
 * @param kind about what
 * @param number of the objection
 * @param text null when the answer stays with the one who raised it
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ObjectionAnswered", version = 1)
public record ObjectionAnswered(String tender, String lot, ObjectionKind kind, int number, String text, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
