package org.sunbid.opening.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the platform could be reached in a decryption window, by its own record.
 *
 * @param from beginning of the window
 * @param until its end, with all that was added
 * @param looks how often a node looked after the hall in it
 * @param absences spans in which none did
 * @param beyondLimit more time was lost than the window may be moved by
 */
public record Availability(Instant from, Instant until, long looks, List<Absence> absences, boolean beyondLimit) {

    public Availability {
        absences = List.copyOf(absences);
    }

    /** No node was there between these two looks. */
    public record Absence(Instant from, Instant until) {

        /** How long. */
        public Duration length() {
            return Duration.between(from, until);
        }
    }

    /** All absences together, in seconds. */
    public long awaySeconds() {
        return absences.stream()
                .map(Absence::length)
                .mapToLong(Duration::toSeconds)
                .sum();
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
