package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * The price session as the opening hall holds it, in the hall's own transactions: from its convening on price envelopes are
 * given out, from its close on the panel has the prices.
 */
@ApplicationScoped
public class HoldPriceSession {

    private final ReadLot lots;
    private final PriceSessions sessions;
    private final SealedBids sealed;
    private final Event<PricesOpened> opened;
    private final DatabaseClock clock;

    HoldPriceSession(
            ReadLot lots, PriceSessions sessions, SealedBids sealed, Event<PricesOpened> opened, DatabaseClock clock) {
        this.lots = lots;
        this.sessions = sessions;
        this.sealed = sealed;
        this.opened = opened;
        this.clock = clock;
    }

    /** Convenes it; the price envelopes that are opened in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<List<ReceivedBid>> convene(String lotCode) {
        return session(lotCode, PriceSession.Stage.ASKED).flatMap(session -> {
            session.convene(clock.now());
            sessions.flush();
            return sealed.pricesFor(lotCode);
        });
    }

    /** Closes it: everything is read out and recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<String> close(String lotCode) {
        return session(lotCode, PriceSession.Stage.CONVENED).map(session -> {
            session.close(clock.now());
            sessions.flush();
            opened.fire(new PricesOpened(lotCode));
            return lotCode;
        });
    }

    private Outcome<PriceSession> session(String lotCode, PriceSession.Stage stage) {
        Optional<LotSheet> lot = lots.hold(lotCode);
        Optional<PriceSession> session = sessions.locked(lotCode);
        boolean due = session.filter(found -> found.stage() == stage).isPresent()
                && lot.filter(found -> found.state() == LotState.EVALUATING).isPresent();
        return Decision.all(List.of(
                        Decision.require(due, BidRefusal.NO_PRICE_SESSION, lotCode),
                        Decision.require(lot.filter(LotSheet::suspended).isEmpty(), BidRefusal.SUSPENDED)))
                .then(session::orElseThrow);
    }
}
