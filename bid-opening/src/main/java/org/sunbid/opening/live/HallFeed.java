package org.sunbid.opening.live;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sunbid.opening.hall.HallEvent;
import org.sunbid.opening.hall.HallEvents;

/**
 * The stream of a hall's events, for any number of watchers on any node: each gets every event after the number it names,
 * in order, once. A node looks ten times a second, once for all halls that somebody watches there, and reads what is new
 * in a hall once for all who watch it.
 */
@ApplicationScoped
class HallFeed {

    private static final Logger LOG = Logger.getLogger(HallFeed.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final HallEvents events;
    private final Clock clock;
    private final Map<String, Integer> watchers = new ConcurrentHashMap<>();
    private final Multi<Map<String, RecentEvents>> looks;

    /** A thread of its own: what is to be told does not wait behind pages that are made. */
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "hall-feed");
        thread.setDaemon(true);
        return thread;
    });

    HallFeed(HallEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.looks = Multi.createFrom()
                .ticks()
                .onExecutor(looking)
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .scan(Map::<String, RecentEvents>of, (known, tick) -> look(known))
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    /** The events after this number, then whatever happens. */
    Multi<HallEvent> after(String code, long seq) {
        AtomicLong seen = new AtomicLong(seq);
        return looks.onSubscription()
                .invoke(() -> watchers.merge(code, 1, Integer::sum))
                .onTermination()
                .invoke(() -> watchers.computeIfPresent(code, (lot, others) -> others == 1 ? null : others - 1))
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(found -> news(code, Optional.ofNullable(found.get(code)), seen))
                .onItem()
                .transformToIterable(Function.identity());
    }

    /** The server's time, for displays. */
    Instant time() {
        return clock.instant();
    }

    /** Who is further behind than what is at hand reads for itself, and holds up nobody. */
    private Uni<List<HallEvent>> news(String code, Optional<RecentEvents> recent, AtomicLong seen) {
        if (recent.isEmpty() || recent.get().newest() <= seen.get()) {
            return Uni.createFrom().item(List.of());
        }
        Optional<List<HallEvent>> atHand = recent.get().after(seen.get());
        Uni<List<HallEvent>> found = atHand.isPresent()
                ? Uni.createFrom().item(atHand.get())
                : Uni.createFrom()
                        .item(() -> events.after(code, seen.get()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return found.invoke(news -> news.forEach(event -> seen.set(event.seq())));
    }

    /** What is known of the halls that are watched; as before when the database does not answer, and asked again. */
    private Map<String, RecentEvents> look(Map<String, RecentEvents> known) {
        Set<String> lots = Set.copyOf(watchers.keySet());
        if (lots.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, RecentEvents> now = new HashMap<>();
            events.newest(lots)
                    .forEach((lot, newest) -> now.put(lot, upTo(newest, lot, Optional.ofNullable(known.get(lot)))));
            return now;
        } catch (RuntimeException e) {
            LOG.warnf("what happens in the halls cannot be read now: %s", e.getMessage());
            return known;
        }
    }

    private RecentEvents upTo(long newest, String lot, Optional<RecentEvents> known) {
        if (known.isPresent() && known.get().newest() >= newest) {
            return known.get();
        }
        return known.orElseGet(() -> RecentEvents.before(newest))
                .and(events.after(lot, known.map(RecentEvents::newest).orElse(newest - RecentEvents.MOST)));
    }
}
