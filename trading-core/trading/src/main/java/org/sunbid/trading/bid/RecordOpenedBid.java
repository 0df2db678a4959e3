package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.seal.Envelope;

/** Takes from the opening hall what became of a sealed bid; in the hall's own transaction. */
@ApplicationScoped
public class RecordOpenedBid {

    private final Bids bids;
    private final EntityManager database;
    private final Audit audit;
    private final DatabaseClock clock;

    RecordOpenedBid(Bids bids, EntityManager database, Audit audit, DatabaseClock clock) {
        this.bids = bids;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** It was decrypted and verified. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opened(OpenedBid opened) {
        Instant now = clock.now();
        Bid bid = bids.findById(opened.bidId());
        bid.end(BidState.OPENED, now, Optional.empty());
        database.persist(new Disclosure(opened));
        audit.record("bid-opened", bid.id().toString(), Map.of("lot", bid.lotCode()));
    }

    /** Something was noted about it when all bids of its lot were open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noted(UUID bidId, String finding) {
        database.find(Disclosure.class, bidId).note(finding);
        audit.record("bid-noted", bidId.toString(), Map.of("finding", finding));
    }

    /**
     * It stays closed: revoked 撤销 or withdrawn 撤回 (O20 31). A technical envelope takes the price of its bidder with it:
     * the bid is one.
     *
     * @param bidderIsCause decides which of the two
     * @param cause stable name of the cause
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unopened(UUID bidId, boolean bidderIsCause, String cause) {
        Instant now = clock.now();
        Bid bid = bids.findById(bidId);
        end(bid, bidderIsCause, cause, now);
        if (bid.envelope() == Envelope.TECHNICAL) {
            bids.counting(bid.lotCode(), bid.bidder().uscc(), Envelope.PRICE)
                    .ifPresent(price -> end(price, bidderIsCause, cause, now));
        }
    }

    private void end(Bid bid, boolean bidderIsCause, String cause, Instant now) {
        bid.end(bidderIsCause ? BidState.REVOKED : BidState.WITHDRAWN, now, Optional.of(cause));
        audit.record(
                bidderIsCause ? "bid-revoked" : "bid-withdrawn",
                bid.id().toString(),
                Map.of("lot", bid.lotCode(), "cause", cause));
    }
}
