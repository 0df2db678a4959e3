package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What other modules may know of price sessions. */
@ApplicationScoped
public class ReadPriceSession {

    private final PriceSessions sessions;
    private final Bids bids;

    ReadPriceSession(PriceSessions sessions, Bids bids) {
        this.sessions = sessions;
        this.bids = bids;
    }

    /**
     * A price envelope that stays closed for good.
     *
     * @param bidder whose
     * @param clause the ground of the panel's rejection
     */
    public record LeftClosed(Bidder bidder, String clause) {}

    /** The lot's panel waits for the session to convene. */
    @Transactional
    public boolean isAwaited(String lotCode) {
        return stands(lotCode, PriceSession.Stage.ASKED);
    }

    /** The lot's price session sits: it has convened and not closed. */
    @Transactional
    public boolean sits(String lotCode) {
        return stands(lotCode, PriceSession.Stage.CONVENED);
    }

    private boolean stands(String lotCode, PriceSession.Stage stage) {
        return sessions.findByIdOptional(lotCode)
                .filter(session -> session.stage() == stage)
                .isPresent();
    }

    /** Lots whose panel waits for the session to convene, the longest first. */
    @Transactional
    public List<String> awaited() {
        return sessions.awaited();
    }

    /** The price envelopes that stay closed, in the order of receipt; none before the panel has locked its points. */
    @Transactional
    public List<LeftClosed> leftClosed(String lotCode) {
        return bids.leftClosedFor(lotCode).stream()
                .map(bid -> new LeftClosed(bid.bidder(), bid.cause().orElse("")))
                .toList();
    }
}
