package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.rule.Dates;

/** Bidding ends, the opening begins: at the deadline by the database's clock, never before (TBL 34, O20 29). */
@ApplicationScoped
public class ConveneOpening {

    private final Lots lots;
    private final LotTransition transition;
    private final DatabaseClock clock;
    private final Outbox outbox;

    ConveneOpening(Lots lots, LotTransition transition, DatabaseClock clock, Outbox outbox) {
        this.lots = lots;
        this.transition = transition;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Moves the lot from bidding to opening and announces it. */
    @Transactional
    public Outcome<LotSheet> convene(String lotCode) {
        Optional<Lot> lot = lots.lockedForTransition(lotCode);
        Instant deadline =
                lot.map(found -> found.tender().timeTable().deadline()).orElse(Instant.MIN);
        if (clock.now().isBefore(deadline)) {
            return Outcome.refused(TenderRefusal.DEADLINE_NOT_REACHED, lotCode, Dates.text(deadline));
        }
        return transition.move(
                lotCode,
                LotState.OPENING,
                (sheet, now) -> outbox.publish(new OpeningConvened(sheet.tenderCode(), sheet.lotCode(), now)));
    }
}
