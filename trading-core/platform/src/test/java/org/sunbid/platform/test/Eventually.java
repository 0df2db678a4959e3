package org.sunbid.platform.test;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition instead of for a time. */
public final class Eventually {

    /** The first looks follow each other quickly; who waits long is not told much later when asked less often. */
    private static final long SOONEST = Duration.ofMillis(40).toNanos();

    private static final long LATEST = Duration.ofMillis(250).toNanos();

    private Eventually() {}

    /** A condition; one that throws does not hold yet. */
    public interface Condition {
        /** It holds now. */
        boolean holds() throws Exception;
    }

    /** Returns as soon as the condition holds, and fails with the last exception when it does not within the time. */
    public static void holds(Duration within, Condition condition) {
        long begun = System.nanoTime();
        long end = begun + within.toNanos();
        Exception last = null;
        do {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(Math.min(LATEST, Math.max(SOONEST, (System.nanoTime() - begun) / 5)));
        } while (System.nanoTime() < end);
        throw new AssertionError("it does not hold within " + within, last);
    }
}
