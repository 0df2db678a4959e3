package org.sunbid.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ResumptionOrdered;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.Standstill;
import org.sunbid.trading.tender.TenderStandstill;

/**
 * An authority lifts its suspension. The tender goes on unless an objection still holds it; the dates ahead move by the
 * time it stood still.
 */
@ApplicationScoped
public class CarryOutResumption implements MessageHandler<ResumptionOrdered> {

    private final TenderStandstill standstill;
    private final Acknowledgement acknowledgement;
    private final Outbox outbox;
    private final DatabaseClock clock;

    CarryOutResumption(
            TenderStandstill standstill, Acknowledgement acknowledgement, Outbox outbox, DatabaseClock clock) {
        this.standstill = standstill;
        this.acknowledgement = acknowledgement;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Class<ResumptionOrdered> type() {
        return ResumptionOrdered.class;
    }

    @Override
    public void handle(ResumptionOrdered order, Envelope envelope) {
        Outcome<Boolean> outcome = standstill.endAll(order.tender(), Standstill.Cause.ORDER);
        if (outcome instanceof Outcome.Done<Boolean> done && done.result()) {
            outbox.publish(new TenderResumed(order.tender(), order.order(), clock.now()));
        }
        acknowledgement.send(order.order(), order.tender(), outcome);
    }
}
