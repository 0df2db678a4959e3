package org.sunbid.platform.test;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition instead of for a time. */
public final class Eventually {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    private Eventually() {}

    /** A condition; one that throws does not hold yet. */
    public interface Condition {
        /** It holds now. */
        boolean holds() throws Exception;
    }

    /** Returns as soon as the condition holds, and fails with the last exception when it does not within the time. */
    public static void holds(Duration within, Condition condition) {
        long end = System.nanoTime() + within.toNanos();
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
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        } while (System.nanoTime() < end);
        throw new AssertionError("it does not hold within " + within, last);
    }
}
