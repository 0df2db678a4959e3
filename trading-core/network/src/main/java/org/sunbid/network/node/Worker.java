package org.sunbid.network.node;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A thread that does a piece of work again and again: at once while there is more, else when woken or after a pause. */
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final String name;
    private final BooleanSupplier work;
    private final Duration pause;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;
    private boolean failing;

    /** A worker whose work tells whether there is more to do right away. */
    Worker(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.thread = new Thread(this::run, "network-" + name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** There is something to do. */
    void wake() {
        signal.release();
    }

    /** Ends the worker after the piece of work it is at; waits for that a while. */
    void stop() {
        stopped = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            signal.drainPermits();
            if (!step()) {
                rest(failing ? AFTER_FAILURE : pause);
            }
        }
    }

    private boolean step() {
        try {
            boolean more = work.getAsBoolean();
            failing = false;
            return more;
        } catch (RuntimeException e) {
            if (!failing && !stopped) {
                LOG.warnf(e, "network worker %s fails and will try again", name);
            }
            failing = true;
            return false;
        }
    }

    private void rest(Duration atMost) {
        try {
            if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
