package org.sunbid.opening.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.sunbid.opening.hall.HallEvent;
import org.sunbid.opening.hall.HallEvents;

/**
 * The stream of a hall's events, for any number of watchers on any node: each gets every event after the number it names,
 * in order, once. A node asks the database at most a few times a second for a hall, however many watch it.
 */
@ApplicationScoped
class HallFeed {

    private static final Duration LOOK_EVERY = Duration.ofMillis(400);
    private static final int HALLS_REMEMBERED = 10_000;

    private final HallEvents events;
    private final Clock clock;
    private final Map<String, Newest> newest = new ConcurrentHashMap<>();

    HallFeed(HallEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The number of the newest event of a hall, as it was found a moment ago. */
    private record Newest(long seq, Instant foundAt) {}

    /** The events after this number, then whatever happens. */
    Multi<HallEvent> after(String lotCode, long seq) {
        AtomicLong seen = new AtomicLong(seq);
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(tick -> news(lotCode, seen));
    }

    /** The server's time, for displays. */
    Instant time() {
        return clock.instant();
    }

    private List<HallEvent> news(String lotCode, AtomicLong seen) {
        if (newest(lotCode) <= seen.get()) {
            return List.of();
        }
        List<HallEvent> found = events.after(lotCode, seen.get());
        found.forEach(event -> seen.set(event.seq()));
        return found;
    }

    private long newest(String lotCode) {
        if (newest.size() > HALLS_REMEMBERED) {
            newest.clear();
        }
        Instant now = clock.instant();
        return newest.compute(
                        lotCode,
                        (lot, known) -> known != null && known.foundAt.isAfter(now.minus(LOOK_EVERY))
                                ? known
                                : new Newest(events.newest(lot), now))
                .seq();
    }
}
