package org.sunbid.evaluation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sunbid.evaluation.arrival.AwayGate;
import org.sunbid.evaluation.city.AwayAccount;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.evaluation.room.PanelMembers;
import org.sunbid.evaluation.room.PanelSession;
import org.sunbid.evaluation.room.PanelSessions;
import org.sunbid.evaluation.room.ReadSeating;
import org.sunbid.evaluation.room.RoomRefusal;
import org.sunbid.evaluation.room.SessionState;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * Who may be in the call: members who have entered the room, and those whom the room lets watch, while the session goes on. Asked at
 * the door and again while somebody is in it.
 */
@ApplicationScoped
public class MayCall {

    private final ReadLot lots;
    private final PanelSessions sessions;
    private final PanelMembers members;
    private final AwayGate.Rights away;

    MayCall(ReadLot lots, PanelSessions sessions, PanelMembers members, AwayGate.Rights away) {
        this.lots = lots;
        this.sessions = sessions;
        this.members = members;
        this.away = away;
    }

    /**
     * As whom this person is in the call.
     *
     * @param workstation the secret of the machine they are at; empty for none. Experts of other cities are let in from theirs alone
     */
    @Transactional
    public Outcome<Caller> find(Actor actor, String lotCode, String workstation) {
        if (AwayAccount.is(actor) && !away.mayGoOn(actor.accountId(), lotCode, workstation)) {
            return Outcome.refused(VoucherRefusal.OUT_OF_BOUNDS);
        }
        Optional<LotSheet> lot = lots.find(lotCode);
        Optional<PanelSession> session = sessions.ofLot(lotCode);
        Optional<PanelMember> member = members.seated(lotCode, actor.accountId());
        if (lot.isEmpty() || session.isEmpty() || (member.isEmpty() && !ReadSeating.watches(actor, lot.get()))) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        return standing(
                        lot.get(),
                        session.get(),
                        member.isEmpty() || member.get().isPresent())
                .orElseGet(() -> Outcome.done(member.map(Caller::of).orElseGet(() -> watching(actor, lot.get()))));
    }

    private static Optional<Outcome<Caller>> standing(LotSheet lot, PanelSession session, boolean entered) {
        if (lot.suspended()) {
            return Optional.of(Outcome.refused(RoomRefusal.SUSPENDED));
        }
        if (lot.state() == LotState.FAILED) {
            return Optional.of(Outcome.refused(RoomRefusal.LOT_ENDED));
        }
        if (session.state() == SessionState.CLOSED) {
            return Optional.of(Outcome.refused(RoomRefusal.WRONG_STAGE, session.state()));
        }
        return entered ? Optional.empty() : Optional.of(Outcome.refused(RoomRefusal.NOT_CHECKED_IN));
    }

    private static Caller watching(Actor actor, LotSheet lot) {
        return Caller.watching(
                actor, lot.lotCode(), HostedLots.isHost(actor, lot) ? CallRole.HOST : CallRole.SUPERVISOR);
    }
}
