package org.sunbid.network.message;

import java.time.Instant;

/**
 * 开标: the deadline has passed and the opening hall of a lot is open.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "OpeningConvened", version = 1)
public record OpeningConvened(String tender, String lot, Instant at) implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
