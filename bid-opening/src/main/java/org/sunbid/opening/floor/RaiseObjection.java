package org.sunbid.opening.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.SpokenText;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A bidder objects to the opening on the spot (REG 44), from the convening until the record is signed. */
@ApplicationScoped
public class RaiseObjection {

    /** SpotObjections one bidder may make in a hall. */
    static final int LIMIT = 20;

    private final Halls halls;
    private final SpotObjections objections;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    RaiseObjection(Halls halls, SpotObjections objections, HallEvents events, Audit audit, DatabaseClock clock) {
        this.halls = halls;
        this.objections = objections;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes the objection; a record that is written and not yet signed is dropped by it. */
    @Transactional
    public Outcome<SpotObjection> raise(String code, Actor actor, String text) {
        Optional<Hall> found = halls.locked(code);
        Optional<HallBid> bid = found.flatMap(hall -> actor.uscc().flatMap(hall::bidOf));
        if (bid.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        return Decision.all(java.util.List.of(SpokenText.check(text), mayObject(hall, bid.get())))
                .then(() -> note(hall, bid.get(), text.strip()));
    }

    private Decision mayObject(Hall hall, HallBid bid) {
        if (hall.suspendedSince().isPresent()) {
            return Decision.refused(HallRefusal.SUSPENDED);
        }
        if (hall.state().isOver()) {
            return Decision.refused(HallRefusal.WRONG_STATE);
        }
        return Decision.require(
                objections.count("hallId = ?1 and bidderUscc = ?2", hall.id(), bid.bidderUscc()) < LIMIT,
                HallRefusal.TOO_MANY_OBJECTIONS,
                LIMIT);
    }

    private SpotObjection note(Hall hall, HallBid bid, String text) {
        Instant now = clock.now();
        int number = (int) objections.count("hallId", hall.id()) + 1;
        SpotObjection objection = new SpotObjection(hall, bid, number, text, now);
        objections.persist(objection);
        if (hall.state() == HallState.RECORDING) {
            hall.dropRecord();
            events.append(hall, HallEventKind.RECORD_DROPPED, Optional.empty(), now);
        }
        events.append(hall, HallEventKind.OBJECTION_RAISED, Optional.of(number), now);
        audit.record("opening-objection-raised", hall.lotCode(), Map.of("number", String.valueOf(number)));
        return objection;
    }
}
