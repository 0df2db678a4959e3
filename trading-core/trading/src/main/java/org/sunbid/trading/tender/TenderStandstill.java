package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The one way in which a tender comes to stand still and goes on. Several causes may hold it at once; it goes on when the
 * last of them has ended, and what then still lies ahead moves by the time it stood still. Runs in the transaction of
 * the use case that calls it.
 */
@ApplicationScoped
public class TenderStandstill {

    private final Tenders tenders;
    private final Standstills standstills;
    private final DatabaseClock clock;
    private final Audit audit;

    TenderStandstill(Tenders tenders, Standstills standstills, DatabaseClock clock, Audit audit) {
        this.tenders = tenders;
        this.standstills = standstills;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Stops everything for this cause.
     *
     * @param reference number of the order or objection
     * @return since when this cause holds it, or why a tender that is unknown, unpublished or ended cannot be held
     */
    public Outcome<Instant> begin(String tenderCode, Standstill.Cause cause, String reference) {
        Optional<Tender> found = tenders.lockedForChange(tenderCode).filter(Tender::isPublished);
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        Tender tender = found.get();
        return Decision.require(!hasEnded(tender), TenderRefusal.ENDED, tenderCode)
                .then(() -> {
                    Instant now = clock.now();
                    tender.standStill(now);
                    standstills.persist(new Standstill(tenderCode, cause, reference, now));
                    audit.record("tender-stopped", tenderCode, Map.of("cause", cause.name(), "reference", reference));
                    return now;
                });
    }

    /** Ends the cause with this reference. */
    public Outcome<Boolean> end(String tenderCode, Standstill.Cause cause, String reference) {
        return end(
                tenderCode,
                standstill ->
                        standstill.cause() == cause && standstill.reference().equals(reference));
    }

    /** Ends every cause of this sort. */
    public Outcome<Boolean> endAll(String tenderCode, Standstill.Cause cause) {
        return end(tenderCode, standstill -> standstill.cause() == cause);
    }

    /** True when the tender goes on, false when another cause still holds it. */
    private Outcome<Boolean> end(String tenderCode, Predicate<Standstill> which) {
        Optional<Tender> tender = tenders.lockedForChange(tenderCode);
        if (tender.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, tenderCode);
        }
        List<Standstill> holding = standstills.holding(tenderCode);
        List<Standstill> ending = holding.stream().filter(which).toList();
        return Decision.require(!ending.isEmpty(), TenderRefusal.NOT_HELD, tenderCode)
                .then(() -> {
                    Instant now = clock.now();
                    ending.forEach(standstill -> standstill.end(now));
                    boolean goesOn = ending.size() == holding.size();
                    if (goesOn) {
                        tender.get().goOn(now);
                    }
                    audit.record("standstill-ended", tenderCode, Map.of("goesOn", String.valueOf(goesOn)));
                    return goesOn;
                });
    }

    private static boolean hasEnded(Tender tender) {
        return tender.lots().stream().allMatch(lot -> lot.state().next().isEmpty());
    }
}
