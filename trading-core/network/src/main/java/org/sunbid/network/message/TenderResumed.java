package org.sunbid.network.message;

import java.time.Instant;

/**
 * The tender goes on by a supervisor's order.
 *
 * @param tender code of the tender, 20 characters
 * @param order number of the order that lifts the suspension
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "TenderResumed", version = 1)
public record TenderResumed(String tender, String order, Instant at) implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
