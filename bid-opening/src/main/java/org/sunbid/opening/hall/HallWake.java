package org.sunbid.opening.hall;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;
import org.sunbid.platform.clock.NodeClock;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Wakes a node every second, by Quartz, to look whether a hall is due or has something to do. It decides nothing: the
 * database's clock and locks do, inside the use cases. A node whose own clock is off leads no opening, as it would sign and
 * time-stamp wrongly; another node does, or this one when its clock is right again.
 */
@ApplicationScoped
class HallWake implements HallChore {

    private static final Logger LOG = Logger.getLogger(HallWake.class);

    private final ReadLot lots;
    private final Halls halls;
    private final ConveneHall convene;
    private final AdvanceHall advance;
    private final NodeClock clock;
    private final Wakes wakes;

    HallWake(ReadLot lots, Halls halls, ConveneHall convene, AdvanceHall advance, NodeClock clock, Wakes wakes) {
        this.lots = lots;
        this.halls = halls;
        this.convene = convene;
        this.advance = advance;
        this.clock = clock;
        this.wakes = wakes;
    }

    @Override
    @Scheduled(every = "{sunbid.opening.wake}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void wake() {
        if (!clock.fit()) {
            return;
        }
        wakes.note();
        lots.dueForOpening().stream().map(LotSheet::lotCode).forEach(this::convene);
        halls.goingOn().forEach(this::advance);
    }

    private void convene(String lotCode) {
        try {
            Outcome<HallState> outcome = convene.convene(lotCode);
            LOG.infof(
                    "hall %s: %s",
                    lotCode,
                    outcome instanceof Outcome.Done<HallState> done
                            ? done.result()
                            : outcome.reasons().stream()
                                    .map(Reason::code)
                                    .map(code -> code.code())
                                    .toList());
        } catch (RuntimeException e) {
            LOG.errorf(e, "hall %s did not convene; the next wake tries again", lotCode);
        }
    }

    private void advance(String code) {
        try {
            advance.advance(code);
        } catch (RuntimeException e) {
            LOG.errorf(e, "hall %s did not advance; the next wake tries again", code);
        }
    }
}
