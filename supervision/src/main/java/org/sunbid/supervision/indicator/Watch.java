package org.sunbid.supervision.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.sunbid.platform.time.StatutoryCalendar;

/**
 * By what and when an indicator counts.
 *
 * @param calendar of the law
 * @param now by the database
 */
public record Watch(StatutoryCalendar calendar, Instant now) {

    /** How many statutory days lie between, with one decimal, for texts. */
    public String days(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        return BigDecimal.valueOf(span.toMillis())
                .divide(BigDecimal.valueOf(calendar.dayLength().toMillis()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
