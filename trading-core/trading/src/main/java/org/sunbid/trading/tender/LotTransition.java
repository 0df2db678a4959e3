package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The one way in which a lot changes its state: locked, not while its tender stands still, only to a state that follows,
 * with a line in the audit. Runs in the transaction of the use case that calls it.
 */
@ApplicationScoped
public class LotTransition {

    private final Lots lots;
    private final DatabaseClock clock;
    private final Audit audit;

    LotTransition(Lots lots, DatabaseClock clock, Audit audit) {
        this.lots = lots;
        this.clock = clock;
        this.audit = audit;
    }

    /** The lot as it stands, locked until the caller's transaction ends, for whoever has to look before moving it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LotSheet> lock(String lotCode) {
        return lots.lockedForTransition(lotCode).map(LotSheet::of);
    }

    /**
     * Moves the lot to {@code next} when it may go there now, then does {@code afterwards} with the moved lot.
     *
     * @return the lot as it is then, or why it may not move
     */
    public Outcome<LotSheet> move(String lotCode, LotState next, BiConsumer<LotSheet, Instant> afterwards) {
        return attempt(lotCode, next, (lot, now) -> lot.become(next, now), afterwards);
    }

    Outcome<LotSheet> attempt(
            String lotCode, LotState next, BiConsumer<Lot, Instant> change, BiConsumer<LotSheet, Instant> afterwards) {
        Optional<Lot> found = lots.lockedForTransition(lotCode);
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_LOT, lotCode);
        }
        Lot lot = found.get();
        LotState before = lot.state();
        return MayMove.check(lot.tender().standsStillSince(), lot.code(), before, next)
                .then(() -> {
                    Instant now = clock.now();
                    change.accept(lot, now);
                    // the act that moves it is recorded by itself; of an expert's act no name may be told
                    audit.recordUnnamed("lot-moved", lot.code(), Map.of("from", before.name(), "to", next.name()));
                    LotSheet sheet = LotSheet.of(lot);
                    afterwards.accept(sheet, now);
                    return sheet;
                });
    }
}
