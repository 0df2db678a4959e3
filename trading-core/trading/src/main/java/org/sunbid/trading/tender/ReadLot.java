package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.time.DatabaseClock;

/** What other features and modules may know of lots. Drafts are not found. */
@ApplicationScoped
public class ReadLot {

    private final Lots lots;
    private final DatabaseClock clock;

    ReadLot(Lots lots, DatabaseClock clock) {
        this.lots = lots;
        this.clock = clock;
    }

    /** The published lot with this code. */
    @Transactional
    public Optional<LotSheet> find(String lotCode) {
        return lots.withCode(lotCode).filter(ReadLot::isPublished).map(LotSheet::of);
    }

    /** The lots of a published tender, in the order of their codes; none of a tender that is not published. */
    @Transactional
    public List<LotSheet> ofTender(String tenderCode) {
        return lots.ofTender(tenderCode).stream()
                .filter(ReadLot::isPublished)
                .map(LotSheet::of)
                .toList();
    }

    /** Since when the published lot has stood in its state. */
    @Transactional
    public Optional<Instant> stateSince(String lotCode) {
        return lots.withCode(lotCode).filter(ReadLot::isPublished).map(Lot::stateSince);
    }

    /**
     * The published lot, read inside the caller's transaction and held: until that transaction ends the tender is not
     * suspended, its dates do not move and the lot does not leave its state. Many callers may hold one lot together.
     * Whoever accepts a bid calls this first and then compares the sheet's deadline with the database's clock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LotSheet> hold(String lotCode) {
        return lots.lockedAgainstChange(lotCode).filter(ReadLot::isPublished).map(LotSheet::of);
    }

    /** How the published lot stands, in one statement; for what is asked every few seconds. */
    @Transactional
    public Optional<LotStanding> standing(String lotCode) {
        return lots.standing(lotCode);
    }

    /** How the published lot stands, held as by {@link #hold}, in one statement; for acts that need nothing else of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LotStanding> holdStanding(String lotCode) {
        return lots.standingHeld(lotCode);
    }

    /** Lots whose deadline has come by the database's clock and whose hall has not convened; none that stand still. */
    @Transactional
    public List<LotSheet> dueForOpening() {
        Instant now = clock.now();
        return lots.dueForOpening(now).stream().map(LotSheet::of).toList();
    }

    /** Lots that stand in this state, the longest first. */
    @Transactional
    public List<LotSheet> standingIn(LotState state) {
        return state == LotState.DRAFT
                ? List.of()
                : lots.standingIn(state).stream().map(LotSheet::of).toList();
    }

    private static boolean isPublished(Lot lot) {
        return lot.state() != LotState.DRAFT;
    }
}
