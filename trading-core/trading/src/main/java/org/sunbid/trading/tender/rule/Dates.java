package org.sunbid.trading.tender.rule;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.sunbid.platform.time.StatutoryCalendar;

/** Moments as refusals name them: China's time, to the second. */
public final class Dates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(StatutoryCalendar.ZONE);

    private Dates() {}

    /** For example {@code 2026-11-23 17:00:00}. */
    public static String text(Instant moment) {
        return FORMAT.format(moment);
    }
}
