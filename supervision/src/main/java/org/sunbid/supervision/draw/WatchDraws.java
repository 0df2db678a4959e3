package org.sunbid.supervision.draw;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.indicator.IndicatorKind;
import org.sunbid.supervision.tender.WatchedTender;
import org.sunbid.supervision.tender.WatchedTenders;

/** Looks whether a trading platform keeps what came out to itself after this platform revealed; a suspended tender may. */
@ApplicationScoped
public class WatchDraws {

    private final SupervisedDraws draws;
    private final WatchedTenders tenders;
    private final DrawAlerts alerts;
    private final DatabaseClock clock;
    private final Duration patience;

    WatchDraws(
            SupervisedDraws draws,
            WatchedTenders tenders,
            DrawAlerts alerts,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.supervision.draw-patience") Duration patience) {
        this.draws = draws;
        this.tenders = tenders;
        this.alerts = alerts;
        this.clock = clock;
        this.patience = patience;
    }

    /** Looks at all that are late; an alert that was raised is not raised again. */
    @Scheduled(every = "{sunbid.supervision.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void watch() {
        Instant now = clock.now();
        draws.unheldSince(now.minus(patience)).stream()
                .filter(draw -> tenders.byCode(draw.tender())
                        .filter(WatchedTender::suspended)
                        .isEmpty())
                .forEach(draw -> alerts.raise(IndicatorKind.DRAW_GIVEN_UP, draw, draw.evidence(), now));
    }
}
