package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotStanding;
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
    private final Presence presence;
    private final DatabaseClock clock;

    AtTheTable(ReadLot lots, PanelSessions sessions, PanelMembers members, Presence presence, DatabaseClock clock) {
        this.lots = lots;
        this.sessions = sessions;
        this.members = members;
        this.presence = presence;
        this.clock = clock;
    }

    /** A member in a session, and the lot that the session is about. */
    record Seat(LotSheet lot, PanelSession session, PanelMember member) {}

    /** Lets the member act while the session stands still for the others. */
    <T> Outcome<T> alone(Actor actor, String lotCode, Function<Seat, Outcome<T>> act) {
        return seat(actor, lotCode, sessions.held(lotCode), act);
    }

    /** Lets the member act beside the others: for saving one's own work. */
    <T> Outcome<T> beside(Actor actor, String lotCode, Function<Seat, Outcome<T>> act) {
        return seat(actor, lotCode, sessions.ofLot(lotCode), act);
    }

    /** Lets the member save something beside the others, every few seconds, with nothing read but what holds their seat. */
    <T> Outcome<T> saving(Actor actor, String lotCode, Function<HeldSeat, Outcome<T>> act) {
        Optional<LotStanding> lot = lots.holdStanding(lotCode);
        Optional<HeldSeat> seat = lot.flatMap(held -> members.heldForSaving(lotCode, actor.accountId()));
        if (seat.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        presence.saves(seat.get());
        return going(lot.get(), () -> act.apply(seat.get()));
    }

    /** Lets the host act on the member of this seat, while the session stands still for all. */
    <T> Outcome<T> on(UUID seat, String lotCode, Function<Seat, Outcome<T>> act) {
        Optional<PanelSession> session = sessions.held(lotCode);
        Optional<LotSheet> lot = lots.hold(lotCode);
        if (lot.isEmpty() || session.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        Optional<PanelMember> member = members.heldSeat(lotCode, seat);
        return member.isEmpty()
                ? Outcome.refused(RoomRefusal.UNKNOWN_MEMBER)
                : going(new Seat(lot.get(), session.get(), member.get()), act);
    }

    private <T> Outcome<T> seat(
            Actor actor, String lotCode, Optional<PanelSession> session, Function<Seat, Outcome<T>> act) {
        Optional<LotSheet> lot = lots.hold(lotCode);
        Optional<PanelMember> member = members.held(lotCode, actor.accountId());
        if (lot.isEmpty() || session.isEmpty() || member.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        Instant now = clock.now();
        presence.heard(member.get(), now);
        member.get().seen(now);
        return going(new Seat(lot.get(), session.get(), member.get()), act);
    }

    private static <T> Outcome<T> going(Seat seat, Function<Seat, Outcome<T>> act) {
        return going(LotStanding.of(seat.lot()), () -> act.apply(seat));
    }

    private static <T> Outcome<T> going(LotStanding lot, Supplier<Outcome<T>> act) {
        if (lot.suspended()) {
            return Outcome.refused(RoomRefusal.SUSPENDED);
        }
        if (lot.state() == LotState.FAILED) {
            return Outcome.refused(RoomRefusal.LOT_ENDED);
        }
        return act.get();
    }
}
