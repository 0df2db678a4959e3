package org.sunbid.supervision.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.supervision.indicator.Indicators;
import org.sunbid.supervision.indicator.Watch;
import org.sunbid.supervision.tender.TenderStories;
import org.sunbid.supervision.tender.TenderStory;
import org.sunbid.supervision.tender.WatchedTender;
import org.sunbid.supervision.tender.WatchedTenders;

/** Looks at the indicators of tenders soon after something was told of them, and from time to time while they run. */
@ApplicationScoped
public class WatchTenders {

    private static final int LIMIT_AT_ONCE = 50;
    private static final int TIMES_A_DAY = 8;
    private static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Duration NEVER = Duration.ofDays(3650);

    private final WatchedTenders tenders;
    private final TenderStories stories;
    private final Alerts alerts;
    private final StatutoryCalendar calendar;
    private final DatabaseClock clock;

    WatchTenders(
            WatchedTenders tenders,
            TenderStories stories,
            Alerts alerts,
            StatutoryCalendar calendar,
            DatabaseClock clock) {
        this.tenders = tenders;
        this.stories = stories;
        this.alerts = alerts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Looks at all whose time has come. */
    @Scheduled(every = "{sunbid.supervision.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void watch() {
        Watch watch = new Watch(calendar, clock.now());
        QuarkusTransaction.requiringNew()
                .call(() -> tenders.toBeChecked(watch.now(), LIMIT_AT_ONCE))
                .forEach(tender -> watch(tender, watch));
    }

    /** Each by itself, the row being held: who is told something of it meanwhile waits, and no other tender is missed. */
    private void watch(WatchedTender seen, Watch watch) {
        QuarkusTransaction.requiringNew()
                .run(() -> tenders.held(seen.code()).ifPresent(tender -> check(tender, watch)));
    }

    private void check(WatchedTender tender, Watch watch) {
        boolean over = stories.of(tender.code())
                .map(story -> {
                    raise(story, watch);
                    return story.isOver();
                })
                .orElse(false);
        tender.checked(next(watch.now(), over));
    }

    private void raise(TenderStory story, Watch watch) {
        Indicators.findings(story, watch).forEach(finding -> alerts.raise(story.code(), finding, watch.now()));
    }

    private Instant next(Instant now, boolean over) {
        if (over) {
            return now.plus(NEVER);
        }
        Duration often = calendar.dayLength().dividedBy(TIMES_A_DAY);
        return now.plus(often.compareTo(SOONEST) < 0 ? SOONEST : often);
    }
}
