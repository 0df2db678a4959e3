package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.HoldPriceSession;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.Party;
import org.sunbid.trading.tender.ReadLot;

/**
 * The host convenes the session in which the price envelopes of a lot are opened, once the panel has locked its technical
 * points: the same hall with a window of its own, for the bidders alone whom the panel let pass.
 */
@ApplicationScoped
public class ConvenePriceSession {

    private final ReadLot lots;
    private final HoldPriceSession prices;
    private final Halls halls;
    private final HallEvents events;
    private final BeginDecryption beginDecryption;
    private final Audit audit;
    private final DatabaseClock clock;

    ConvenePriceSession(
            ReadLot lots,
            HoldPriceSession prices,
            Halls halls,
            HallEvents events,
            BeginDecryption beginDecryption,
            Audit audit,
            DatabaseClock clock) {
        this.lots = lots;
        this.prices = prices;
        this.halls = halls;
        this.events = events;
        this.beginDecryption = beginDecryption;
        this.audit = audit;
        this.clock = clock;
    }

    /** Convenes it, once; a hall that convenes at the deadline does so by itself. */
    @Transactional
    public Outcome<HallState> convene(String code, Actor actor) {
        Optional<LotSheet> lot = lots.hold(HallCode.lot(code));
        if (lot.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        if (!isHost(lot.get(), actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        if (!HallCode.isPrice(code)) {
            return Outcome.refused(HallRefusal.CONVENES_BY_ITSELF);
        }
        return prices.convene(lot.get().lotCode()).map(received -> {
            Instant now = clock.now();
            Hall hall = Hall.convene(lot.get(), Envelope.PRICE, now);
            halls.persist(hall);
            audit.record("price-session-convened", hall.lotCode(), Map.of("bids", String.valueOf(received.size())));
            events.append(hall, HallEventKind.CONVENED, Optional.empty(), now);
            beginDecryption.begin(hall, received, now);
            return hall.state();
        });
    }

    /** Acts for the agency, or for the tenderee where there is none. */
    public static boolean isHost(LotSheet lot, Actor actor) {
        Party host = lot.agency().orElse(lot.tenderee());
        return actor.actsFor(host.uscc()) && (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE));
    }
}
