package org.sunbid.opening.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.SpokenText;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** The host answers an objection on the spot (REG 44). */
@ApplicationScoped
public class AnswerObjection {

    private final Halls halls;
    private final SpotObjections objections;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    AnswerObjection(Halls halls, SpotObjections objections, HallEvents events, Audit audit, DatabaseClock clock) {
        this.halls = halls;
        this.objections = objections;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes the answer; an answer is given once. */
    @Transactional
    public Outcome<SpotObjection> answer(String code, Actor actor, int number, String text) {
        Optional<Hall> found = halls.locked(code);
        if (found.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        if (!Attendance.isHost(hall, actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        Optional<SpotObjection> objection = objections.numbered(hall.id(), number);
        if (objection.isEmpty()) {
            return Outcome.refused(HallRefusal.OBJECTION_UNKNOWN, number);
        }
        return Decision.all(List.of(
                        SpokenText.check(text),
                        Decision.require(hall.suspendedSince().isEmpty(), HallRefusal.SUSPENDED),
                        Decision.require(!hall.state().isOver(), HallRefusal.WRONG_STATE),
                        Decision.require(objection.get().answer().isEmpty(), HallRefusal.ALREADY_ANSWERED, number)))
                .then(() -> note(hall, objection.get(), actor, text.strip()));
    }

    private SpotObjection note(Hall hall, SpotObjection objection, Actor actor, String text) {
        Instant now = clock.now();
        objection.answer(text, actor.name(), now);
        events.append(hall, HallEventKind.OBJECTION_ANSWERED, Optional.of(objection.number()), now);
        audit.record(
                "opening-objection-answered", hall.lotCode(), Map.of("number", String.valueOf(objection.number())));
        return objection;
    }
}
