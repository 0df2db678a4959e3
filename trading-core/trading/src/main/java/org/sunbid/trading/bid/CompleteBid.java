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
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.trading.bid.incident.RefusedRequests;
import org.sunbid.trading.bid.log.PublicLog;
import org.sunbid.trading.bid.rule.LotTakesBids;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Accepts a bid whose chunks are all there, in one transaction: the database's clock stands before the deadline while the
 * lot is held, the bidder's earlier bid of the same envelope gives way, journal and public log have their entries. As every chunk was checked
 * against the tree whose root the bidder signed, all chunks together are what was signed.
 */
@ApplicationScoped
public class CompleteBid {

    private final Bids bids;
    private final BidChunks chunks;
    private final ReadLot lots;
    private final PublicLog log;
    private final BidJournal journal;
    private final RefusedRequests refused;
    private final SubmissionSettings settings;
    private final DatabaseClock clock;

    CompleteBid(
            Bids bids,
            BidChunks chunks,
            ReadLot lots,
            PublicLog log,
            BidJournal journal,
            RefusedRequests refused,
            SubmissionSettings settings,
            DatabaseClock clock) {
        this.bids = bids;
        this.chunks = chunks;
        this.lots = lots;
        this.log = log;
        this.journal = journal;
        this.refused = refused;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Accepts; a bid that is sealed already is accepted already.
     *
     * @return when it was complete; the receipt follows from {@link IssueReceipt}
     */
    @Transactional
    public Outcome<Instant> complete(UUID bidId, Actor actor) {
        Outcome<Instant> outcome = decide(bidId, actor);
        refused.note(bidId, outcome.reasons());
        return outcome;
    }

    private Outcome<Instant> decide(UUID bidId, Actor actor) {
        String uscc = actor.uscc().orElse("");
        bids.awaitTurn(bidId, uscc);
        Optional<LotSheet> held = bids.lotOfOwn(bidId, uscc).flatMap(lots::hold);
        if (held.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        LotSheet lot = held.get();
        Bid bid = bids.ownLocked(bidId, uscc).orElseThrow();
        if (bid.state() == BidState.SEALED) {
            return Outcome.done(bid.sealedAt().orElseThrow());
        }
        Instant now = clock.now();
        int missing = bid.seal().chunks() - chunks.count(bidId);
        return Decision.all(List.of(
                        LotTakesBids.check(lot, now),
                        Decision.require(bid.state() == BidState.UPLOADING, BidRefusal.WRONG_STATE),
                        Decision.require(missing == 0, BidRefusal.INCOMPLETE, missing)))
                .then(() -> accept(bid, now));
    }

    private Instant accept(Bid bid, Instant now) {
        Optional<Bid> earlier = bids.counting(bid.lotCode(), bid.bidder().uscc(), bid.envelope());
        earlier.ifPresent(replaced -> {
            replaced.end(BidState.SUPERSEDED, now, Optional.empty());
            journal.note(replaced, "bid-superseded", now);
            bids.flush();
        });
        bid.complete(now, earlier.map(Bid::id));
        ReceiptStatement statement = Deliveries.statement(settings.platformId(), bid);
        Commitment commitment = Commitment.to(statement.write());
        bid.logged(log.append(commitment.leaf()), commitment.salt());
        journal.note(bid, "bid-sealed", now);
        return now;
    }
}
