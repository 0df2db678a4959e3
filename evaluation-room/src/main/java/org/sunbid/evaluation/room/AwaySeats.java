package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/** Seats of members of other cities, for those who let them in. Part of a use case, in its transaction. */
@ApplicationScoped
public class AwaySeats {

    private final ReadLot lots;
    private final PanelSessions sessions;
    private final PanelMembers members;
    private final AtTheTable table;
    private final DatabaseClock clock;
    private final Audit audit;

    AwaySeats(
            ReadLot lots,
            PanelSessions sessions,
            PanelMembers members,
            AtTheTable table,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.sessions = sessions;
        this.members = members;
        this.table = table;
        this.clock = clock;
        this.audit = audit;
    }

    /** The session is going on; holds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isOpen(String lot) {
        boolean held = sessions.held(lot)
                .filter(session -> session.state() != SessionState.CLOSED)
                .isPresent();
        return held
                && lots.find(lot)
                        .filter(sheet -> !sheet.suspended())
                        .map(LotSheet::state)
                        .filter(state -> state != LotState.FAILED)
                        .isPresent();
    }

    /** The member who sits on the seat that this city has lent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PanelMember> find(String lot, String lender, String drawnAs) {
        return members.lent(lot, drawnAs).filter(member -> member.lent()
                .filter(lent -> lent.lender().equals(lender))
                .isPresent());
    }

    /** Notes who has come for a seat. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrive(PanelMember member, UUID account, String name, String employer) {
        member.arrive(account, name, employer);
        member.seen(clock.now());
        members.flush();
    }

    /** The member still sits there, and the session is not over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isSeated(String lot, UUID member) {
        return sessions.ofLot(lot)
                        .filter(session -> session.state() != SessionState.CLOSED)
                        .isPresent()
                && members.findByIdOptional(member)
                        .filter(found -> found.lotCode().equals(lot) && found.state() == MemberState.SEATED)
                        .isPresent();
    }

    /** Who sits on a lot's panel now, as far as a city has lent them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> members(String lot) {
        return members.lent(lot).stream().map(PanelMember::id).toList();
    }

    /** The seat of the person who acts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PanelMember> own(Actor actor, String lot) {
        return members.seated(lot, actor.accountId());
    }

    /** Enters the room, the certificate being proven; entering again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<Instant> checkIn(Actor actor, String lot) {
        return table.alone(actor, lot, seat -> {
            if (!seat.session().state().isJudging()) {
                return Outcome.refused(RoomRefusal.WRONG_STAGE, seat.session().state());
            }
            return Outcome.done(new Entering(clock, audit).enter(seat.member()));
        });
    }
}
