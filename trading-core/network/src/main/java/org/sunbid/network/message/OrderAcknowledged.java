package org.sunbid.network.message;

import java.time.Instant;

/**
 * What the trading platform did with an order.
 *
 * @param order number of the order
 * @param tender code of the tender, 20 characters
 * @param state what became of it
 * @param reason why it could not be carried out; null when it was
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "OrderAcknowledged", version = 1)
public record OrderAcknowledged(String order, String tender, OrderState state, String reason, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
