package org.sunbid.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.SuspensionOrdered;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.Standstill;
import org.sunbid.trading.tender.TenderStandstill;

/**
 * An authority orders a tender to stand still: it does so within the transaction that takes the message in, everybody is
 * told, and the authority hears that it was done, or why it could not be.
 */
@ApplicationScoped
public class CarryOutSuspension implements MessageHandler<SuspensionOrdered> {

    private final TenderStandstill standstill;
    private final Acknowledgement acknowledgement;
    private final Outbox outbox;

    CarryOutSuspension(TenderStandstill standstill, Acknowledgement acknowledgement, Outbox outbox) {
        this.standstill = standstill;
        this.acknowledgement = acknowledgement;
        this.outbox = outbox;
    }

    @Override
    public Class<SuspensionOrdered> type() {
        return SuspensionOrdered.class;
    }

    @Override
    public void handle(SuspensionOrdered order, Envelope envelope) {
        Outcome<Instant> outcome = standstill.begin(order.tender(), Standstill.Cause.ORDER, order.order());
        if (outcome instanceof Outcome.Done<Instant> done) {
            outbox.publish(new TenderSuspended(order.tender(), order.order(), order.reason(), done.result()));
        }
        acknowledgement.send(order.order(), order.tender(), outcome);
    }
}
