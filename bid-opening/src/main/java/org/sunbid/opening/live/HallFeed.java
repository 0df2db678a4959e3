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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sunbid.opening.hall.HallEvent;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;

/**
 * The stream of the events of one hall or of several, for any number of watchers on any node: each gets every event after the number it names,
 * in order, once. A node looks ten times a second, once for all halls that somebody watches there, and reads what is new
 * in a hall once for all who watch it.
 */
@ApplicationScoped
public class HallFeed {

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

    /**
     * An event as it is told, and in which hall it happened.
     *
     * @param seq by which whoever comes back says what it has heard
     * @param subject of the event; null without one
     */
    public record Told(String lot, long seq, HallEventKind kind, Integer subject, Instant at) {
        static Told of(String lot, HallEvent event) {
            return new Told(lot, event.seq(), event.kind(), event.subject().orElse(null), event.at());
        }
    }

    /**
     * As {@link #after(Map)}, for somebody who may not learn how many bids there are in these halls: only their course is
     * told, counted for itself, so that no number has a gap.
     */
    public Multi<Told> after(Map<String, Long> numbers, Set<String> veiled) {
        if (veiled.isEmpty()) {
            return after(numbers);
        }
        Map<String, Long> from = new HashMap<>(numbers);
        veiled.forEach(lot -> from.put(lot, 0L));
        Map<String, Long> course = new ConcurrentHashMap<>();
        return after(from)
                .filter(told -> !veiled.contains(told.lot()) || HallEventKind.OF_THE_COURSE.contains(told.kind()))
                .map(told -> veiled.contains(told.lot())
                        ? new Told(told.lot(), course.merge(told.lot(), 1L, Long::sum), told.kind(), null, told.at())
                        : told)
                .filter(told -> told.seq() > numbers.getOrDefault(told.lot(), 0L));
    }

    /** The events of each of these halls after its number, in the order of each, then whatever happens in any of them. */
    public Multi<Told> after(Map<String, Long> numbers) {
        Map<String, Long> seen = new ConcurrentHashMap<>(numbers);
        return looks.onSubscription()
                .invoke(() -> seen.keySet().forEach(lot -> watchers.merge(lot, 1, Integer::sum)))
                .onTermination()
                .invoke(() -> seen.keySet().forEach(this::leave))
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(found -> news(found, seen))
                .onItem()
                .<Told>transformToIterable(Function.identity())
                .onFailure()
                .invoke(e -> LOG.errorf(e, "a viewer of halls %s is cut off and comes again", numbers.keySet()));
    }

    private void leave(String lotCode) {
        watchers.computeIfPresent(lotCode, (lot, others) -> others == 1 ? null : others - 1);
    }

    /** The server's time, for displays. */
    public Instant time() {
        return clock.instant();
    }

    /** Who is further behind than what is at hand reads for itself, and holds up nobody. */
    private Uni<List<Told>> news(Map<String, RecentEvents> found, Map<String, Long> seen) {
        List<String> behind = seen.keySet().stream()
                .filter(lot -> found.containsKey(lot) && found.get(lot).newest() > seen.get(lot))
                .sorted()
                .toList();
        boolean atHand = behind.stream()
                .allMatch(lot -> found.get(lot).after(seen.get(lot)).isPresent());
        Uni<List<Told>> news = Uni.createFrom().item(() -> behind.stream()
                .flatMap(lot -> news(lot, found.get(lot), seen.get(lot)))
                .toList());
        return (atHand ? news : news.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .invoke(told -> told.forEach(one -> seen.put(one.lot(), one.seq())));
    }

    private Stream<Told> news(String code, RecentEvents recent, long seen) {
        return recent.after(seen).orElseGet(() -> events.after(code, seen)).stream()
                .map(event -> Told.of(code, event));
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
