package org.sunbid.platform.database;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every half second whether the platform's own database lives, and revives it until it does. */
final class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final long LOOKS_EVERY_MILLIS = 500;

    private final OwnDatabase database;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "database-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    Watchdog(OwnDatabase database) {
        this.database = database;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every look catches what goes wrong
    void start() {
        executor.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (database.closed()) {
            executor.shutdown();
            return;
        }
        try {
            database.revive();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "own database does not start again yet");
        }
    }
}
