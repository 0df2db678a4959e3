package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sunbid.evaluation.draw.LeaveSeat;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.TakeBackPrices;

/**
 * A member finds a ground to recuse at the table (O12 12): leaves at once, what they said is void, the next in drawn order
 * is asked and starts anew (REG 48). Until the report is handed over this can happen at any stage: what the others
 * submitted stands, sealed again until the substitute has submitted too, and a conclusion, its report and the signatures
 * under it are void. Of two envelopes it can until the price session convenes, which then is asked for anew.
 */
@ApplicationScoped
public class DeclareRecusal {

    private final AtTheTable table;
    private final LeaveSeat seats;
    private final EndSeat ending;
    private final TakeBackPrices prices;
    private final DatabaseClock clock;
    private final Audit audit;

    DeclareRecusal(
            AtTheTable table,
            LeaveSeat seats,
            EndSeat ending,
            TakeBackPrices prices,
            DatabaseClock clock,
            Audit audit) {
        this.table = table;
        this.seats = seats;
        this.ending = ending;
        this.prices = prices;
        this.clock = clock;
        this.audit = audit;
    }

    /** Leaves. */
    @Transactional
    public Outcome<Boolean> declare(Actor actor, String lotCode, String reason) {
        seats.hold(lotCode);
        return table.alone(actor, lotCode, seat -> mayLeave(seat.session(), reason)
                .then(() -> prices.takeBack(lotCode))
                .flatMap(closed ->
                        Decision.require(closed, RoomRefusal.PRICES_IN_REACH).then(() -> leave(seat, reason.strip()))));
    }

    private boolean leave(AtTheTable.Seat seat, String reason) {
        String lotCode = seat.session().lotCode();
        SessionState stage = seat.session().state();
        seat.member().leave(reason, clock.now());
        ending.end(seat.session(), seat.member());
        audit.recordUnnamed(
                "member-recused",
                lotCode,
                Map.of("seat", String.valueOf(seat.member().seat()), "stage", stage.name()));
        return true;
    }

    private static Decision mayLeave(PanelSession session, String reason) {
        return Decision.all(List.of(
                Decision.require(session.state() != SessionState.CLOSED, RoomRefusal.WRONG_STAGE, session.state()),
                Decision.require(!reason.isBlank(), RoomRefusal.REASON_MISSING)));
    }
}
