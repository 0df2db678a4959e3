package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * The way to every act in the room: finds the member's seat or knows nothing, holds the lot so that a suspension takes
 * effect at once, and locks the session so that the panel moves on one act at a time. Runs in the caller's transaction.
 */
@ApplicationScoped
class AtTheTable {

    private final ReadLot lots;
    private final PanelSessions sessions;
    private final PanelMembers members;

    AtTheTable(ReadLot lots, PanelSessions sessions, PanelMembers members) {
        this.lots = lots;
        this.sessions = sessions;
        this.members = members;
    }

    /** A member in a session. */
    record Seat(PanelSession session, PanelMember member) {}

    /** Lets the member act while the session stands still for the others. */
    <T> Outcome<T> alone(Actor actor, String lotCode, Function<Seat, Outcome<T>> act) {
        return seat(actor, lotCode, sessions.held(lotCode), act);
    }

    /** Lets the member act beside the others: for saving one's own work. */
    <T> Outcome<T> beside(Actor actor, String lotCode, Function<Seat, Outcome<T>> act) {
        return seat(actor, lotCode, sessions.ofLot(lotCode), act);
    }

    private <T> Outcome<T> seat(
            Actor actor, String lotCode, Optional<PanelSession> session, Function<Seat, Outcome<T>> act) {
        Optional<LotSheet> lot = lots.hold(lotCode);
        Optional<PanelMember> member = members.held(lotCode, actor.accountId());
        if (lot.isEmpty() || session.isEmpty() || member.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        if (lot.get().suspended()) {
            return Outcome.refused(RoomRefusal.SUSPENDED);
        }
        if (lot.get().state() == LotState.FAILED) {
            return Outcome.refused(RoomRefusal.LOT_ENDED);
        }
        return act.apply(new Seat(session.get(), member.get()));
    }
}
