package org.sunbid.trading.tender.rule;

import java.time.Instant;
import java.util.Objects;
import org.sunbid.platform.time.StatutoryCalendar;

/**
 * A span of time of the law.
 *
 * @param count how many
 * @param unit of what
 * @param clause where it stands; ends in {@code [K]} when the number was not re-read
 */
public record Span(int count, Unit unit, String clause) {

    public Span {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(clause, "clause");
        if (count < 0) {
            throw new IllegalArgumentException("a span is not negative: " + count);
        }
    }

    /** What is counted. */
    public enum Unit {
        /** Calendar days. */
        DAYS,
        /** Working days (工作日). */
        WORKING_DAYS
    }

    /** The earliest moment by which the span has passed since {@code start}; the day of the start is not counted. */
    public Instant after(Instant start, StatutoryCalendar calendar) {
        return unit == Unit.DAYS ? calendar.plusDays(start, count) : calendar.plusWorkingDays(start, count);
    }

    /** The latest moment from which the span still fits before {@code end}. */
    public Instant before(Instant end, StatutoryCalendar calendar) {
        return unit == Unit.DAYS ? calendar.plusDays(end, -count) : calendar.plusWorkingDays(end, -count);
    }

    /** When a term of this span is over that began at {@code start}: the end of its last day, holidays rolled over. */
    public Instant endOfTerm(Instant start, StatutoryCalendar calendar) {
        return unit == Unit.DAYS ? calendar.endOfTerm(start, count) : calendar.endOfWorkingTerm(start, count);
    }

    /** For people: {@code 20 日}, {@code 5 个工作日}. */
    @Override
    public String toString() {
        return unit == Unit.DAYS ? count + " d" : count + " wd";
    }
}
