package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.sealing.seal.Envelope;

/**
 * What became of bids, for the platform's own work with deposits. Who calls it must not pass on before the opening that
 * there is a bid (O20 21).
 */
@ApplicationScoped
public class LastBids {

    private static final List<BidState> OPENED = List.of(BidState.OPENED, BidState.REVOKED, BidState.WITHDRAWN);

    private static final Set<BidState> UNOPENED = Set.of(BidState.REVOKED, BidState.WITHDRAWN);

    private final Bids bids;

    LastBids(Bids bids) {
        this.bids = bids;
    }

    /**
     * Of this organisation: the bid that counted last, or else the one begun last. Of two envelopes the one that decides on
     * the bid as a whole: what was not opened comes before what was.
     */
    @Transactional
    public Optional<LastBid> of(String lotCode, String uscc) {
        return bids.ofBidder(lotCode, uscc).stream()
                .min(Comparator.comparing((Bid bid) -> bid.state().isDiscarded())
                        .thenComparing(bid -> !UNOPENED.contains(bid.state()))
                        .thenComparing(bid -> bid.envelope() == Envelope.PRICE))
                .map(bid -> new LastBid(bid.id(), bid.state(), bid.endedAt()));
    }

    /** Lots for which this organisation has begun a bid. */
    @Transactional
    public List<String> lotsOf(String uscc) {
        return bids.getEntityManager()
                .createQuery("select distinct b.lotCode from Bid b where b.bidder.uscc = :uscc", String.class)
                .setParameter("uscc", uscc)
                .getResultList();
    }

    /** Bids of the lot were opened, or stayed closed in an opening: who bid is known to those who run it. */
    @Transactional
    public boolean wereOpened(String lotCode) {
        return bids.count("lotCode = ?1 and state in ?2", lotCode, OPENED) > 0;
    }
}
