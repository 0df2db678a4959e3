package org.sunbid.toolbox.platform;

import java.time.Duration;

/**
 * How often and after what pause a request is sent again.
 *
 * @param attempts at most, at least one
 * @param firstPause doubled before each further attempt
 * @param longestPause no pause is longer
 */
public record Retry(int attempts, Duration firstPause, Duration longestPause) {

    /** About a minute in all. */
    public static final Retry PATIENT = new Retry(9, Duration.ofMillis(250), Duration.ofSeconds(15));

    /** @throws IllegalArgumentException without an attempt */
    public Retry {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt");
        }
    }

    /** The pause after so many failed attempts. */
    Duration pauseAfter(int failed) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failed - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
