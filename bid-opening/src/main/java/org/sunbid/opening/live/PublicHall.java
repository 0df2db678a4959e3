package org.sunbid.opening.live;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Language;

/**
 * The page of a hall for those who are not logged in, of whom there may be thousands: it says the same to all of them, and
 * is made once for all, until something happens in the hall and for a second at most.
 */
@ApplicationScoped
public class PublicHall {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration BEARABLE = Duration.ofSeconds(3);
    private static final int MOST_KEPT = 500;

    private final HallEvents events;
    private final CurrentLanguage language;
    private final Clock clock;
    private final Map<Which, Shared> pages = new ConcurrentHashMap<>();

    PublicHall(HallEvents events, CurrentLanguage language, Clock clock) {
        this.events = events;
        this.language = language;
        this.clock = clock;
    }

    private record Which(String page, Language language) {}

    private record Made(String page, long event, Instant at) {

        boolean isYoungerThan(Duration age, Instant now) {
            return at.plus(age).isAfter(now);
        }
    }

    private static final class Shared {
        private final ReentrantLock making = new ReentrantLock();
        private volatile Optional<Made> made = Optional.empty();
    }

    /**
     * The page as it was made for somebody else a moment ago, or made now; it must not depend on who asks. While somebody's
     * is being made the others get the last one, if it is not older than a few seconds, and wait otherwise.
     */
    String page(String lot, Supplier<TemplateInstance> make) {
        return page(lot, Set.of(lot), make);
    }

    /**
     * As {@link #page(String, Supplier)}, of a page that shows several halls.
     *
     * @param name of the page, another one than that of any hall
     */
    public String page(String name, Set<String> lots, Supplier<TemplateInstance> make) {
        if (pages.size() > MOST_KEPT) {
            pages.clear();
        }
        Shared shared = pages.computeIfAbsent(new Which(name, language.get()), which -> new Shared());
        long event =
                events.newest(lots).values().stream().mapToLong(Long::longValue).sum();
        Optional<Made> made = shared.made.filter(kept -> isFresh(kept, event));
        if (made.isEmpty() && shared.making.isLocked()) {
            made = shared.made.filter(kept -> kept.isYoungerThan(BEARABLE, clock.instant()));
        }
        return made.orElseGet(() -> made(shared, event, make)).page();
    }

    private Made made(Shared shared, long event, Supplier<TemplateInstance> make) {
        shared.making.lock();
        try {
            Made made = shared.made
                    .filter(kept -> isFresh(kept, event))
                    .orElseGet(() -> new Made(render(make.get()), event, clock.instant()));
            shared.made = Optional.of(made);
            return made;
        } finally {
            shared.making.unlock();
        }
    }

    private String render(TemplateInstance page) {
        return page.setLocale(language.locale()).render();
    }

    /** Made since the event: what is made afterwards may tell more than it is known to. */
    private boolean isFresh(Made made, long event) {
        return made.event >= event && made.isYoungerThan(FRESH, clock.instant());
    }
}
