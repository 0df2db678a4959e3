package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Who sits in a room, for whoever {@link ReadRoom} lets look into it; without the bids, votes and points on its table, for
 * every open page asks for it every few seconds.
 */
@ApplicationScoped
public class ReadSeating {

    private final ReadLot lots;
    private final PanelSessions sessions;
    private final PanelMembers members;
    private final Presence presence;
    private final DatabaseClock clock;

    ReadSeating(ReadLot lots, PanelSessions sessions, PanelMembers members, Presence presence, DatabaseClock clock) {
        this.lots = lots;
        this.sessions = sessions;
        this.members = members;
        this.presence = presence;
        this.clock = clock;
    }

    /** The seats; a member who asks is at the table. */
    @Transactional
    public Outcome<Seating> read(Actor actor, String lotCode, Locale locale) {
        Optional<PanelSession> session = sessions.ofLot(lotCode);
        Optional<LotSheet> lot = lots.find(lotCode);
        if (session.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        List<PanelMember> everyone = members.everyone(session.get());
        Optional<PanelMember> me = seated(everyone).stream()
                .filter(member -> member.accountId().equals(actor.accountId()))
                .findFirst();
        if (me.isEmpty() && !watches(actor, lot.get())) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        Instant now = clock.now();
        me.filter(PanelMember::isPresent).ifPresent(present -> presence.looks(present, now));
        return Outcome.done(view(lot.get(), session.get(), everyone, locale, now));
    }

    private Seating view(LotSheet lot, PanelSession session, List<PanelMember> everyone, Locale locale, Instant now) {
        List<PanelMember> seated = seated(everyone);
        SeatViews views = new SeatViews(session, locale, presence.of(seated, now));
        return new Seating(
                lot.lotCode(),
                session.state(),
                lot.envelopes() == BidEnvelopes.APPLICATION,
                session.seats(),
                seated.stream().map(views::member).toList(),
                everyone.stream()
                        .filter(member -> member.state() == MemberState.LEFT)
                        .map(SeatViews::left)
                        .toList());
    }

    private static List<PanelMember> seated(List<PanelMember> everyone) {
        return everyone.stream()
                .filter(member -> member.state() == MemberState.SEATED)
                .toList();
    }

    static boolean watches(Actor actor, LotSheet lot) {
        return HostedLots.isHost(actor, lot) || actor.is(Role.SUPERVISOR);
    }
}
