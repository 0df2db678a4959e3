package org.sunbid.trading.tender;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The dates a tender promises, to the microsecond, as the database keeps them. The deadline for bids is the time of the
 * opening (TBL 34).
 *
 * @param documentsFrom documents can be downloaded from here on; the issue of the tender document
 * @param documentsUntil and until here
 * @param clarificationUntil last moment for a clarification that leaves the deadline where it is
 * @param objectionUntil last moment to object to the tender document
 * @param deadline bids are accepted before it, opened from it on
 */
@Embeddable
public record TimeTable(
        Instant documentsFrom,
        Instant documentsUntil,
        Instant clarificationUntil,
        Instant objectionUntil,
        Instant deadline) {

    public TimeTable {
        documentsFrom = documentsFrom.truncatedTo(ChronoUnit.MICROS);
        documentsUntil = documentsUntil.truncatedTo(ChronoUnit.MICROS);
        clarificationUntil = clarificationUntil.truncatedTo(ChronoUnit.MICROS);
        objectionUntil = objectionUntil.truncatedTo(ChronoUnit.MICROS);
        deadline = deadline.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same table with every date that lies at or after {@code from} moved by {@code span}. */
    public TimeTable shifted(Instant from, Duration span) {
        return new TimeTable(
                documentsFrom,
                moved(documentsUntil, from, span),
                moved(clarificationUntil, from, span),
                moved(objectionUntil, from, span),
                moved(deadline, from, span));
    }

    /** The same table with another deadline. */
    public TimeTable withDeadline(Instant newDeadline) {
        return new TimeTable(documentsFrom, documentsUntil, clarificationUntil, objectionUntil, newDeadline);
    }

    private static Instant moved(Instant date, Instant from, Duration span) {
        return date.isBefore(from) ? date : date.plus(span);
    }
}
