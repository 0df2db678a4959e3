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
import org.sunbid.trading.tender.LotStanding;
import org.sunbid.trading.tender.ReadLot;

/**
 * Who sits in a room, for whoever {@link ReadRoom} lets look into it; without the bids, votes and points on its table, for
 * every open page asks for it every few seconds.
 */
@ApplicationScoped
public class ReadSeating {

    private final ReadLot lots;
    private final PanelSessions sessions;
    private final Presence presence;
    private final DatabaseClock clock;

    ReadSeating(ReadLot lots, PanelSessions sessions, Presence presence, DatabaseClock clock) {
        this.lots = lots;
        this.sessions = sessions;
        this.presence = presence;
        this.clock = clock;
    }

    /** The seats; a member who asks is at the table. */
    @Transactional
    public Outcome<Seating> read(Actor actor, String lotCode, Locale locale) {
        Optional<PanelSessions.Seated> panel = sessions.withEveryone(lotCode);
        Optional<PanelMember> me = panel.stream()
                .flatMap(seated -> seated.now().stream())
                .filter(member -> member.accountId().equals(actor.accountId()))
                .findFirst();
        Optional<LotStanding> lot = me.isPresent()
                ? lots.standing(lotCode)
                : lots.find(lotCode).filter(found -> watches(actor, found)).map(LotStanding::of);
        if (panel.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        Instant now = clock.now();
        me.filter(PanelMember::isPresent).ifPresent(present -> presence.looks(present, now));
        return Outcome.done(view(lot.get(), panel.get(), locale, now));
    }

    private Seating view(LotStanding lot, PanelSessions.Seated panel, Locale locale, Instant now) {
        List<PanelMember> seated = panel.now();
        SeatViews views = new SeatViews(panel.session(), locale, presence.of(panel.session(), seated, now));
        return new Seating(
                panel.session().lotCode(),
                panel.session().state(),
                lot.envelopes() == BidEnvelopes.APPLICATION,
                panel.session().seats(),
                seated.stream().map(views::member).toList(),
                panel.before().stream().map(SeatViews::left).toList());
    }

    /** Whether somebody who does not sit there may look into the room of this lot. */
    public static boolean watches(Actor actor, LotSheet lot) {
        return HostedLots.isHost(actor, lot) || actor.is(Role.SUPERVISOR);
    }
}
