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
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.trading.bid.log.PublicLog;
import org.sunbid.trading.bid.rule.DeadlineNotPassed;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * A bidder takes its bid back before the deadline (O20 27; TBL 29), also while the tender is suspended. Only its own signature
 * does it, which is kept with the bid; journal and public log have their entries.
 */
@ApplicationScoped
public class WithdrawBid {

    private final Bids bids;
    private final CheckWithdrawal check;
    private final BidJournal journal;
    private final PublicLog log;
    private final ReadLot lots;
    private final SubmissionSettings settings;
    private final DatabaseClock clock;

    WithdrawBid(
            Bids bids,
            CheckWithdrawal check,
            BidJournal journal,
            PublicLog log,
            ReadLot lots,
            SubmissionSettings settings,
            DatabaseClock clock) {
        this.bids = bids;
        this.check = check;
        this.journal = journal;
        this.log = log;
        this.lots = lots;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Withdraws, for good; another bid may be handed in instead while there is time. A bid that was taken back is taken back
     * already.
     *
     * @param document the bidder's signed withdrawal
     * @return when it was taken back; the receipt follows from {@link IssueReceipt#ofWithdrawal}
     */
    @Transactional
    public Outcome<Instant> withdraw(UUID bidId, byte[] document, Actor actor) {
        String uscc = actor.uscc().orElse("");
        Optional<LotSheet> lot = bids.lotOfOwn(bidId, uscc).flatMap(lots::hold);
        if (lot.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        Bid bid = bids.ownLocked(bidId, uscc).orElseThrow();
        if (bid.takenBack().isPresent()) {
            return Outcome.done(bid.endedAt().orElseThrow());
        }
        Instant now = clock.now();
        return Decision.all(List.of(
                        new DeadlineNotPassed(lot.get().deadline()).check(now),
                        Decision.require(
                                bid.state().next().contains(BidState.WITHDRAWN_BY_BIDDER), BidRefusal.WRONG_STATE)))
                .then(() -> bid)
                .flatMap(open -> check.check(open, document, now))
                .map(withdrawal -> takeBack(bid, withdrawal, now));
    }

    private Instant takeBack(Bid bid, Withdrawal withdrawal, Instant now) {
        Commitment commitment = Commitment.to(Deliveries.withdrawal(settings.platformId(), bid, withdrawal, now)
                .write());
        bid.takeBack(TakenBack.by(withdrawal, log.append(commitment.leaf()), commitment.salt()), now);
        journal.note(bid, "bid-withdrawn-by-bidder", now);
        return now;
    }
}
