package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.ShownTime;

/**
 * The host gives all bidders more time to decrypt (O20 30): while the window is open, for a reason, and in all by no more
 * than the tender document says.
 */
@ApplicationScoped
public class ExtendWindow {

    /** Extensions of one window. */
    static final int LIMIT = 20;

    private final Halls halls;
    private final WindowExtensions extensions;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    ExtendWindow(Halls halls, WindowExtensions extensions, HallEvents events, Audit audit, DatabaseClock clock) {
        this.halls = halls;
        this.extensions = extensions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Extends.
     *
     * @param seconds more than none
     * @return the new end of the window
     */
    @Transactional
    public Outcome<Instant> extend(String code, Actor actor, long seconds, String reason) {
        Optional<Hall> found = halls.locked(code);
        if (found.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        if (!Attendance.isHost(hall, actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        Instant now = clock.now();
        return Decision.all(List.of(SpokenText.check(reason), mayExtend(hall, seconds, now)))
                .then(() -> note(hall, actor, Duration.ofSeconds(seconds), reason.strip(), now));
    }

    private Decision mayExtend(Hall hall, long seconds, Instant now) {
        if (hall.suspendedSince().isPresent()) {
            return Decision.refused(HallRefusal.SUSPENDED);
        }
        if (hall.state() != HallState.DECRYPTING || !hall.window().contains(now)) {
            return Decision.refused(
                    HallRefusal.WINDOW_CLOSED, ShownTime.of(hall.window().end()));
        }
        long left = hall.extensionLeft().toSeconds();
        return Decision.all(List.of(
                Decision.require(seconds > 0 && seconds <= left, HallRefusal.EXTENSION_TOO_LONG, seconds, left),
                Decision.require(
                        extensions.count("hallId", hall.id()) < LIMIT, HallRefusal.TOO_MANY_EXTENSIONS, LIMIT)));
    }

    private Instant note(Hall hall, Actor actor, Duration by, String reason, Instant now) {
        int number = (int) extensions.count("hallId", hall.id()) + 1;
        hall.extend(by);
        extensions.persist(new WindowExtension(hall, number, by, reason, actor.name(), now));
        events.append(hall, HallEventKind.WINDOW_EXTENDED, Optional.of(number), now);
        audit.record(
                "opening-window-extended",
                hall.lotCode(),
                Map.of("seconds", String.valueOf(by.toSeconds()), "number", String.valueOf(number)));
        return hall.window().end();
    }
}
