package org.sunbid.trading.bid.incident;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.platform.clock.Node;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.intake.Intake;
import org.sunbid.trading.bid.intake.IntakeFigures;
import org.sunbid.trading.bid.vault.BidVault;

/**
 * Looks every few seconds ({@code sunbid.intake.sample}) how this node is. Each node looks for itself, not by Quartz,
 * which would let one node look for all. The figures stay in the database: as a metric they would tell how many bid (O20
 * 21).
 */
@Singleton
class SampleHealth {

    private static final Logger LOG = Logger.getLogger(SampleHealth.class);
    private static final int FORGETS_EVERY = 100;

    private final HealthSamples samples;
    private final RefusedRequests refused;
    private final Intake intake;
    private final IntakeFigures figures;
    private final BidVault vault;
    private final DatabaseClock clock;
    private final Node node;
    private final Duration every;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "submission-health");
        thread.setDaemon(true);
        return thread;
    });
    private IntakeFigures.Counts before = new IntakeFigures.Counts(0, 0, 0, 0);
    private int looks;

    SampleHealth(
            HealthSamples samples,
            RefusedRequests refused,
            Intake intake,
            IntakeFigures figures,
            BidVault vault,
            DatabaseClock clock,
            Node node,
            @ConfigProperty(name = "sunbid.intake.sample") Duration every) {
        this.samples = samples;
        this.refused = refused;
        this.intake = intake;
        this.figures = figures;
        this.vault = vault;
        this.clock = clock;
        this.node = node;
        this.every = every;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every look catches what goes wrong
    void start(@Observes StartupEvent event) {
        looking.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    private void look() {
        try {
            long asked = System.nanoTime();
            Instant now = clock.now();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
            IntakeFigures.Counts counts = figures.counts();
            samples.keep(new IncidentHealth(
                    now,
                    node.name(),
                    intake.taken(),
                    counts.stored() - before.stored(),
                    counts.bytes() - before.bytes(),
                    counts.refused() - before.refused(),
                    counts.broken() - before.broken(),
                    vault.freeBytes(),
                    millis));
            before = counts;
            refused.keep(now);
            if (looks++ % FORGETS_EVERY == 0) {
                samples.forgetOld(now);
            }
        } catch (IOException | RuntimeException away) {
            LOG.warnf("no sample of this node's health: %s", away);
        }
    }
}
