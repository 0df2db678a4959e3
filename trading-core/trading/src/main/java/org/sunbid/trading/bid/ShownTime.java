package org.sunbid.trading.bid;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.sunbid.platform.time.StatutoryCalendar;

/** A moment as people read it in refusals: to the second, in China's time zone. */
public final class ShownTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(StatutoryCalendar.ZONE);

    private ShownTime() {}

    /** For example {@code 2026-11-22 14:30:00}. */
    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
