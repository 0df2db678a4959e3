package org.sunbid.platform.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.clock.ClockState.Verdict;
import org.sunbid.platform.time.DatabaseClock;

/**
 * Watches this node's own clock against the database's and against time servers. A node that is more than a second off
 * signs and time-stamps wrongly, so it leads no opening ({@link #fit()}) until it is right again; others do. Turning
 * wrong and right again is audited and logged; gauges and health show the offset all the time. Each node looks for
 * itself, not by Quartz, which would let one node look for all.
 */
@ApplicationScoped
public class NodeClock {

    /** Further off, a node does not lead. */
    public static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(NodeClock.class);

    /** An older look says nothing any more. */
    private static final Duration HOLDS_FOR = Duration.ofMinutes(1);

    /** Of several questions the one that was answered fastest is the most exact. */
    private static final int QUESTIONS = 3;

    private static final double MILLIS = 1000;

    private final DatabaseClock database;
    private final TimeServers servers;
    private final NodeClocks clocks;
    private final Node node;
    private final Audit audit;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "node-clock");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Look last = new Look(0, Optional.empty());

    NodeClock(
            DatabaseClock database,
            TimeServers servers,
            NodeClocks clocks,
            Node node,
            Audit audit,
            Clock clock,
            MeterRegistry registry,
            @ConfigProperty(name = "sunbid.clock.every", defaultValue = "5s") Duration every) {
        this.database = database;
        this.servers = servers;
        this.clocks = clocks;
        this.node = node;
        this.audit = audit;
        this.clock = clock;
        this.every = every;
        Gauge.builder("sunbid.database.clock.offset.seconds", () -> current()
                        .map(state -> state.databaseMillis() / MILLIS)
                        .orElse(Double.NaN))
                .description("This node's clock minus the database's")
                .register(registry);
        Gauge.builder("sunbid.ntp.clock.offset.seconds", () -> current()
                        .flatMap(ClockState::serversMillis)
                        .map(millis -> millis / MILLIS)
                        .orElse(Double.NaN))
                .description("This node's clock minus the time servers'")
                .register(registry);
    }

    private record Look(long nanos, Optional<ClockState> state) {}

    /** Whether this node may lead an opening: looked at within a minute, and not more than a second off. */
    public boolean fit() {
        return current().filter(state -> state.verdict() != Verdict.OFF).isPresent();
    }

    /** The last look, unless it is older than a minute. */
    public Optional<ClockState> current() {
        Look look = last;
        return System.nanoTime() - look.nanos() > HOLDS_FOR.toNanos() ? Optional.empty() : look.state();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every look catches what goes wrong
    void start(@Observes StartupEvent event) {
        looking.scheduleWithFixedDelay(this::tryToLook, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("the clock cannot be compared: %s", e.getMessage());
        }
    }

    /** Looks now. */
    public synchronized void look() {
        ClockOffset toDatabase = Stream.generate(this::askDatabase)
                .limit(QUESTIONS)
                .min(Comparator.comparing(ClockOffset::uncertainty))
                .orElseThrow();
        Optional<ClockOffset> toServers = servers.ask();
        ClockState state = new ClockState(
                node.name(),
                database.now(),
                toDatabase.millis(),
                toServers.map(ClockOffset::millis),
                verdict(toDatabase, toServers));
        boolean wasOff =
                last.state().filter(seen -> seen.verdict() == Verdict.OFF).isPresent();
        boolean isOff = state.verdict() == Verdict.OFF;
        last = new Look(System.nanoTime(), Optional.of(state));
        QuarkusTransaction.requiringNew().run(() -> {
            clocks.note(state);
            if (wasOff != isOff) {
                alarm(state, isOff);
            }
        });
    }

    private ClockOffset askDatabase() {
        Instant sent = clock.instant();
        long begun = System.nanoTime();
        Instant answer = database.now();
        return ClockOffset.of(sent, answer, sent.plusNanos(System.nanoTime() - begun));
    }

    private Verdict verdict(ClockOffset toDatabase, Optional<ClockOffset> toServers) {
        if (Stream.concat(Stream.of(toDatabase), toServers.stream()).anyMatch(offset -> offset.surelyBeyond(LIMIT))) {
            return Verdict.OFF;
        }
        return servers.configured() && toServers.isEmpty() ? Verdict.UNCHECKED : Verdict.RIGHT;
    }

    private void alarm(ClockState state, boolean off) {
        String against = state.databaseMillis() + " ms"
                + state.serversMillis().map(millis -> ", " + millis + " ms").orElse("");
        audit.record(off ? "clock-off" : "clock-right", state.node(), Map.of("offset", against));
        if (off) {
            LOG.errorf("the clock of %s is off (%s): it leads no opening", state.node(), against);
        } else {
            LOG.infof("the clock of %s is right again (%s)", state.node(), against);
        }
    }
}
