package org.sunbid.network.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.SuspensionOrdered;

/** What a feature would do with an order, for the test: remembers it, and fails on some. */
@ApplicationScoped
public class Heard implements MessageHandler<SuspensionOrdered> {

    private final List<String> orders = new CopyOnWriteArrayList<>();

    /** Orders heard so far. */
    public List<String> orders() {
        return orders;
    }

    @Override
    public Class<SuspensionOrdered> type() {
        return SuspensionOrdered.class;
    }

    @Override
    public void handle(SuspensionOrdered message, Envelope envelope) {
        if (message.order().startsWith("BAD")) {
            throw new IllegalStateException("no such tender");
        }
        orders.add(message.order());
    }
}
