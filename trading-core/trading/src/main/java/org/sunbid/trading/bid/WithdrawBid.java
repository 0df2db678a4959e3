package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.rule.DeadlineNotPassed;
import org.sunbid.trading.tender.ReadLot;

/** A bidder takes its bid back before the deadline (O20 27; TBL 29), also while the tender is suspended. */
@ApplicationScoped
public class WithdrawBid {

    private final Bids bids;
    private final BidStatuses statuses;
    private final BidJournal journal;
    private final ReadLot lots;
    private final DatabaseClock clock;

    WithdrawBid(Bids bids, BidStatuses statuses, BidJournal journal, ReadLot lots, DatabaseClock clock) {
        this.bids = bids;
        this.statuses = statuses;
        this.journal = journal;
        this.lots = lots;
        this.clock = clock;
    }

    /** Withdraws, for good; another bid may be handed in instead while there is time. */
    @Transactional
    public Outcome<BidStatus> withdraw(UUID bidId, Actor actor) {
        Optional<Bid> own = actor.uscc().flatMap(uscc -> bids.ownLocked(bidId, uscc));
        if (own.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        Bid bid = own.get();
        Instant deadline = lots.hold(bid.lotCode()).orElseThrow().deadline();
        Instant now = clock.now();
        return Decision.all(List.of(
                        new DeadlineNotPassed(deadline).check(now),
                        Decision.require(
                                bid.state().next().contains(BidState.WITHDRAWN_BY_BIDDER), BidRefusal.WRONG_STATE)))
                .then(() -> {
                    bid.end(BidState.WITHDRAWN_BY_BIDDER, now, Optional.empty());
                    journal.note(bid, "bid-withdrawn-by-bidder", now);
                    return statuses.of(bid);
                });
    }
}
