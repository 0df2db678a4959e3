package org.sunbid.rehearsal;

import java.time.Duration;
import java.util.Optional;

/** Waits for something to become visible, within a limit, asking often. */
public final class Await {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Await() {}

    /** Something that is there, or not yet. */
    @FunctionalInterface
    public interface Look<T> {
        /** What is seen now; empty when it is not there yet. */
        Optional<T> now() throws Exception;
    }

    /** What was seen; fails when it did not appear within the limit. */
    public static <T> T until(String what, Duration limit, Look<T> look) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> seen = look.now();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not seen within %d s: %s".formatted(limit.toSeconds(), what));
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }
}
