package org.sunbid.toolbox.platform;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and after what pause a request is sent again.
 *
 * @param attempts at most, at least one
 * @param firstPause doubled before each further attempt
 * @param longestPause no pause is longer
 * @param whileTold so long a platform that says when to come back is asked again, however often
 */
public record Retry(int attempts, Duration firstPause, Duration longestPause, Duration whileTold) {

    /** About a minute in all; a quarter of an hour while the platform says when to come back. */
    public static final Retry PATIENT =
            new Retry(9, Duration.ofMillis(250), Duration.ofSeconds(15), Duration.ofMinutes(15));

    private static final long MILLIS_A_SECOND = 1000;

    /** @throws IllegalArgumentException without an attempt */
    public Retry {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt");
        }
    }

    /** Does not believe a platform that says when to come back more than once. */
    public Retry(int attempts, Duration firstPause, Duration longestPause) {
        this(attempts, firstPause, longestPause, Duration.ZERO);
    }

    /** The pause that was told, and by chance up to half as long again: not all come back at once. */
    Duration pauseTold(long seconds) {
        long millis = Math.min(seconds * MILLIS_A_SECOND, longestPause.toMillis());
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    /** The pause after so many failed attempts. */
    Duration pauseAfter(int failed) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failed - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
