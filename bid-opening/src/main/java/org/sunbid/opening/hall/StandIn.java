package org.sunbid.opening.hall;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks after the halls in the place of a node that died. Quartz gives each wake to one node of its cluster and believes
 * it alive for ten seconds and more; every node looks by itself each second, and takes over when nobody has for three.
 */
@Singleton
class StandIn {

    private static final Logger LOG = Logger.getLogger(StandIn.class);
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final Wakes wakes;
    private final List<HallChore> chores;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "hall-stand-in");
        thread.setDaemon(true);
        return thread;
    });

    StandIn(Wakes wakes, @All List<HallChore> chores) {
        this.wakes = wakes;
        this.chores = chores;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every look catches what goes wrong
    void start(@Observes StartupEvent event) {
        looking.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    private void look() {
        try {
            if (wakes.silentFor(SILENCE)) {
                chores.forEach(HallChore::wake);
            }
        } catch (RuntimeException e) {
            LOG.warnf("the halls cannot be looked after: %s", e.getMessage());
        }
    }
}
