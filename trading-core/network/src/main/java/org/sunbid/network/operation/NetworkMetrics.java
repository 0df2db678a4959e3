package org.sunbid.network.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.sunbid.network.operation.NetworkLag.Heard;
import org.sunbid.network.operation.NetworkLag.Undelivered;
import org.sunbid.network.peer.Peers;

/**
 * Gauges of the network for monitoring, looked up every two seconds, however often they are asked for. While the
 * database is away the figures are not a number rather than old ones.
 */
@Singleton
class NetworkMetrics {

    private static final Logger LOG = Logger.getLogger(NetworkMetrics.class);
    private static final long LOOKS_EVERY_SECONDS = 2;

    private final NetworkLag lag;
    private final Peers peers;
    private final MultiGauge undelivered;
    private final MultiGauge oldest;
    private final MultiGauge heldBack;
    private final MultiGauge dead;
    private final MultiGauge behind;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "network-metrics");
        thread.setDaemon(true);
        return thread;
    });
    private volatile double unnumbered = Double.NaN;

    NetworkMetrics(NetworkLag lag, Peers peers, MeterRegistry registry) {
        this.lag = lag;
        this.peers = peers;
        Gauge.builder("sunbid.network.outbox.unnumbered", () -> unnumbered)
                .description("Committed messages that wait for their number")
                .register(registry);
        undelivered = several(registry, "peer.undelivered", "Messages said and not acknowledged by the peer");
        oldest = several(registry, "peer.undelivered.oldest.seconds", "Age of the oldest of them");
        heldBack = several(registry, "chain.held.back", "Messages that have come and are not handled yet");
        dead = several(registry, "chain.dead.letters", "Messages that could not be handled");
        behind = several(registry, "chain.behind", "Messages the issuer has said and that are not handled here");
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every look catches what goes wrong
    void start(@Observes StartupEvent event) {
        looking.scheduleWithFixedDelay(this::look, 0, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    private void look() {
        try {
            unnumbered = lag.unnumbered();
            show(lag.undelivered(peers.all()), lag.heard());
        } catch (RuntimeException e) {
            unnumbered = Double.NaN;
            show(List.of(), List.of());
            LOG.warn("the network's figures cannot be read", e);
        }
    }

    private void show(List<Undelivered> sent, List<Heard> heard) {
        Function<Undelivered, Tags> toPeer = chain -> Tags.of("peer", chain.peer(), "audience", chain.audience());
        undelivered.register(rows(sent, toPeer, Undelivered::messages), true);
        oldest.register(rows(sent, toPeer, Undelivered::oldestSeconds), true);
        Function<Heard, Tags> ofIssuer = chain -> Tags.of("issuer", chain.issuer(), "audience", chain.audience());
        heldBack.register(rows(heard, ofIssuer, Heard::heldBack), true);
        dead.register(rows(heard, ofIssuer, Heard::dead), true);
        behind.register(rows(heard, ofIssuer, Heard::behind), true);
    }

    private static <T> List<Row<?>> rows(List<T> chains, Function<T, Tags> tags, ToDoubleFunction<T> figure) {
        return chains.stream()
                .<Row<?>>map(chain -> Row.of(tags.apply(chain), figure.applyAsDouble(chain)))
                .toList();
    }

    private static MultiGauge several(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder("sunbid.network." + name)
                .description(description)
                .register(registry);
    }
}
