package org.sunbid.network.message;

import java.time.Instant;

/**
 * 流标: a lot ended without an award.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param reasonCode stable code
 * @param reason for readers
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "TenderFailed", version = 1)
public record TenderFailed(String tender, String lot, String reasonCode, String reason, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
