package org.sunbid.sealing.certificate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time in which a certificate counts, both ends included, in whole seconds. */
public record Validity(Instant from, Instant until) {

    public Validity {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.truncatedTo(ChronoUnit.SECONDS);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** So many days from this instant on. */
    public static Validity days(Instant from, int days) {
        return new Validity(from, from.plus(days, ChronoUnit.DAYS));
    }
}
