package org.sunbid.opening.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.LeaveClosed;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * A supervisor notes that it has seen the rulings of a hall with their evidence. It is no approval: it may order a
 * suspension or a rectification as ever.
 */
@ApplicationScoped
public class NoteSight {

    private final Halls halls;
    private final Attributions attributions;
    private final LeaveClosed closed;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    NoteSight(
            Halls halls,
            Attributions attributions,
            LeaveClosed closed,
            HallEvents events,
            Audit audit,
            DatabaseClock clock) {
        this.halls = halls;
        this.attributions = attributions;
        this.closed = closed;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes it for every ruling that nobody has seen.
     *
     * @return how many these were
     */
    @Transactional
    public Outcome<Integer> note(String code, Actor actor) {
        Optional<Hall> found = halls.locked(code);
        if (found.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        if (!actor.is(Role.SUPERVISOR)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        Hall hall = found.get();
        List<Attribution> unseen = attributions.ofHall(hall.id()).stream()
                .filter(each -> each.ruling().isPresent() && each.seenAt().isEmpty())
                .toList();
        unseen.forEach(attribution -> see(hall, attribution, actor));
        return Outcome.done(unseen.size());
    }

    private void see(Hall hall, Attribution attribution, Actor actor) {
        Instant now = clock.now();
        attribution.seen(actor.name(), now);
        HallBid bid = hall.bids().stream()
                .filter(each -> each.bidId().equals(attribution.bidId()))
                .findFirst()
                .orElseThrow();
        events.append(hall, HallEventKind.RULING_SEEN, Optional.of(bid.ordinal()), now);
        closed.report(hall, bid, attribution, now);
        audit.record("opening-ruling-seen", bid.bidId().toString(), Map.of("lot", hall.lotCode()));
    }
}
