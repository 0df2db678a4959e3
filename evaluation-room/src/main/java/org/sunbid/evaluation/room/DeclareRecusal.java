package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.evaluation.draw.LeaveSeat;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

/**
 * A member finds a ground to recuse at the table (O12 12): leaves at once, what they said is void, the next in drawn
 * order is asked and starts anew (REG 48).
 */
@ApplicationScoped
public class DeclareRecusal {

    private final AtTheTable table;
    private final LeaveSeat seats;
    private final Audit audit;

    DeclareRecusal(AtTheTable table, LeaveSeat seats, Audit audit) {
        this.table = table;
        this.seats = seats;
        this.audit = audit;
    }

    /** Leaves. */
    @Transactional
    public Outcome<Boolean> declare(Actor actor, String lotCode, String reason) {
        seats.hold(lotCode);
        return table.alone(actor, lotCode, seat -> {
            SessionState state = seat.session().state();
            Decision decision =
                    state.isPastTechnical() ? Decision.refused(RoomRefusal.POINTS_LOCKED) : mayLeave(state, reason);
            return decision.then(() -> {
                seat.member().leave(reason.strip());
                seat.session().lose(seat.member().id());
                seats.leave(lotCode, seat.member().expertId(), reason.strip());
                audit.recordUnnamed(
                        "member-recused",
                        lotCode,
                        Map.of("seat", String.valueOf(seat.member().seat())));
                return true;
            });
        });
    }

    private static Decision mayLeave(SessionState state, String reason) {
        return state.isJudging()
                ? Decision.require(!reason.isBlank(), RoomRefusal.REASON_MISSING)
                : Decision.refused(RoomRefusal.WRONG_STAGE, state);
    }
}
