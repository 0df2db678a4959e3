package org.sunbid.opening.hall;

import java.time.Duration;
import java.time.Instant;

/**
 * The time in which bidders release their keys. It runs only while the platform can be reached and the tender is not
 * suspended: what was lost is added at the end. The platform's unavailability is added up to {@link #LIMIT_FACTOR} times
 * the window the tender document set; beyond that the platform, not the bidders, is the cause of what stays closed
 * (O20 31).
 *
 * @param start when the hall convened
 * @param length as the tender document set it
 * @param extended by the host, within what the tender document allows
 * @param unavailable time in which no node of the platform was alive
 * @param suspended time in which the tender was suspended
 */
public record DecryptionWindow(
        Instant start, Duration length, Duration extended, Duration unavailable, Duration suspended) {

    /** The platform's unavailability moves the end by at most this many windows. */
    public static final int LIMIT_FACTOR = 2;

    public DecryptionWindow {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a window needs a length");
        }
    }

    /** A window that starts now. */
    public static DecryptionWindow from(Instant start, Duration length) {
        return new DecryptionWindow(start, length, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** The first moment after it. */
    public Instant end() {
        Duration most = length.multipliedBy(LIMIT_FACTOR);
        Duration added = unavailable.compareTo(most) < 0 ? unavailable : most;
        return start.plus(length).plus(extended).plus(added).plus(suspended);
    }

    /** A key can be released at this moment. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end());
    }

    /** The platform was away for longer than the window could be moved. */
    public boolean unavailableBeyondLimit() {
        return unavailable.compareTo(length.multipliedBy(LIMIT_FACTOR)) > 0;
    }

    /** The same window, extended by the host. */
    public DecryptionWindow plusExtended(Duration more) {
        return new DecryptionWindow(start, length, extended.plus(more), unavailable, suspended);
    }

    /** The same window with more time lost to unavailability. */
    public DecryptionWindow plusUnavailable(Duration more) {
        return new DecryptionWindow(start, length, extended, unavailable.plus(more), suspended);
    }

    /** The same window with more time lost to suspension. */
    public DecryptionWindow plusSuspended(Duration more) {
        return new DecryptionWindow(start, length, extended, unavailable, suspended.plus(more));
    }
}
