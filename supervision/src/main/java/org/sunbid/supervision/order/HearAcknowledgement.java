package org.sunbid.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.OrderAcknowledged;

/** The trading platform says what it did with an order; only the one that was ordered is listened to. */
@ApplicationScoped
class HearAcknowledgement implements MessageHandler<OrderAcknowledged> {

    private final Orders orders;

    HearAcknowledgement(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Class<OrderAcknowledged> type() {
        return OrderAcknowledged.class;
    }

    @Override
    public void handle(OrderAcknowledged message, Envelope envelope) {
        orders.byNumber(message.order())
                .filter(order -> order.platform().equals(envelope.issuer()))
                .ifPresent(order -> order.answer(message));
    }
}
