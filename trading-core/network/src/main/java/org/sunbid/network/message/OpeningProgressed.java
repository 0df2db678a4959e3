package org.sunbid.network.message;

import java.time.Instant;

/**
 * How far an opening is: counts only, for supervision only, and only ever sent after the deadline.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param waiting bids whose key has not come
 * @param opened bids opened and checked
 * @param failed bids that could not be opened
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "OpeningProgressed", version = 1)
public record OpeningProgressed(String tender, String lot, int waiting, int opened, int failed, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
