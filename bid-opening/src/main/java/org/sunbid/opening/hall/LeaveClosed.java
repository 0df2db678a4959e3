package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.trading.bid.RecordOpenedBid;

/**
 * A bid stays closed: the evidence is collected, the rules say on whose account it goes, the hall shows it and supervision
 * hears of it (O20 31). What became of the bid itself is final with the record, or with the failure of the opening: until
 * then the bidder's own report can open the question again.
 */
@ApplicationScoped
public class LeaveClosed {

    private final CollectEvidence evidence;
    private final Attributions attributions;
    private final HallEvents events;
    private final RecordOpenedBid bids;
    private final Outbox outbox;

    LeaveClosed(
            CollectEvidence evidence,
            Attributions attributions,
            HallEvents events,
            RecordOpenedBid bids,
            Outbox outbox) {
        this.evidence = evidence;
        this.attributions = attributions;
        this.events = events;
        this.bids = bids;
        this.outbox = outbox;
    }

    /** Attributes it, in the transaction of the caller, who has locked the hall. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(Hall hall, HallBid bid, Evidence.Failure failure, String detail, Instant now) {
        Evidence found = evidence.of(hall, bid, failure, detail);
        Attribution attribution = attributions.decide(hall.id(), bid.bidId(), found, now);
        hall.unopened(bid, attribution.cause(), detail, now);
        tell(hall, bid, attribution, now);
    }

    /**
     * The bidder's computer reported after the window: a bid that was revoked for want of a key alone is looked at again, and
     * only ever to put it before people.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reconsider(Hall hall, HallBid bid, Instant now) {
        boolean mayChange = hall.state().isOpenToEvidence()
                && bid.cause().filter(UnopenedCause.KEY_NOT_RELEASED::equals).isPresent();
        if (!mayChange) {
            return;
        }
        Evidence found = evidence.of(hall, bid, Evidence.Failure.NONE, "");
        Attribution attribution = attributions.decide(hall.id(), bid.bidId(), found, now);
        if (attribution.side() == Side.UNKNOWN) {
            hall.reconsider(bid);
            tell(hall, bid, attribution, now);
        } else {
            report(hall, bid, attribution, now);
        }
    }

    /** What became of it, to those who watch and to supervision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Hall hall, HallBid bid, Attribution attribution, Instant now) {
        HallEventKind kind =
                switch (bid.state()) {
                    case REVOKED -> HallEventKind.BID_REVOKED;
                    case WITHDRAWN -> HallEventKind.BID_WITHDRAWN;
                    case UNOPENED, WAITING, DECRYPTING, OPENED -> HallEventKind.BID_UNOPENED;
                };
        events.append(hall, kind, Optional.of(bid.ordinal()), now);
        report(hall, bid, attribution, now);
    }

    /** Supervision hears how the attribution stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void report(Hall hall, HallBid bid, Attribution attribution, Instant now) {
        outbox.report(AttributionNotice.of(hall, bid, attribution, attributions.evidence(attribution), now));
    }

    /** With the end of the opening the bids themselves are revoked or withdrawn; one that is to be ruled on waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Hall hall) {
        hall.bids().stream()
                .filter(bid -> bid.state() == HallBidState.REVOKED || bid.state() == HallBidState.WITHDRAWN)
                .forEach(this::settle);
    }

    /** One bid is revoked or withdrawn for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(HallBid bid) {
        bids.unopened(
                bid.bidId(),
                bid.state() == HallBidState.REVOKED,
                bid.cause().orElseThrow().name());
    }
}
