package org.sunbid.network.message;

import java.time.Instant;

/**
 * Every step of the tender stands still by a supervisor's order.
 *
 * @param tender code of the tender, 20 characters
 * @param order number of the order
 * @param reason why, as the order says
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "TenderSuspended", version = 1)
public record TenderSuspended(String tender, String order, String reason, Instant at) implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
