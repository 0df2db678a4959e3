package org.sunbid.platform.login;

import java.time.Duration;

/**
 * How long an account is closed to passwords after wrong ones in a row: nothing for four, a minute after the fifth, then
 * twice as long after each further one, at most an hour. Guessing a password is slow, and nobody is shut out for good.
 */
final class LockOut {

    /** Wrong ones in a row that cost nothing. */
    static final int FREE_FAILURES = 4;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private LockOut() {}

    /** The time to wait after so many wrong ones in a row. */
    static Duration after(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, DOUBLINGS);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
