package org.sunbid.opening.live;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.page.Language;

/**
 * The page of a hall for those who are not logged in, of whom there may be thousands: it says the same to all of them, and
 * is made once for all, until something happens in the hall and for a second at most.
 */
@ApplicationScoped
class PublicHall {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_KEPT = 500;

    private final HallEvents events;
    private final CurrentLanguage language;
    private final Clock clock;
    private final Map<Which, Kept> pages = new ConcurrentHashMap<>();

    PublicHall(HallEvents events, CurrentLanguage language, Clock clock) {
        this.events = events;
        this.language = language;
        this.clock = clock;
    }

    private record Which(String lot, Language language) {}

    private record Kept(String page, long event, Instant at) {}

    /** The page as it was made for somebody else a moment ago, or made now; it must not depend on who asks. */
    String page(String lot, Supplier<TemplateInstance> make) {
        if (pages.size() > MOST_KEPT) {
            pages.clear();
        }
        long event = events.newest(Set.of(lot)).getOrDefault(lot, 0L);
        return pages.compute(
                        new Which(lot, language.get()),
                        (which, kept) ->
                                isFresh(kept, event) ? kept : new Kept(render(make.get()), event, clock.instant()))
                .page();
    }

    private String render(TemplateInstance page) {
        return page.setLocale(language.locale()).render();
    }

    /** Made since the event, for one that is made afterwards may tell more than it is known to. */
    private boolean isFresh(Kept kept, long event) {
        return kept != null && kept.event >= event && kept.at.plus(FRESH).isAfter(clock.instant());
    }
}
