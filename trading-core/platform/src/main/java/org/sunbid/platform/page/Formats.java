package org.sunbid.platform.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sunbid.platform.time.StatutoryCalendar;

/** How values are written for people, the same on every page and in every document. */
@TemplateExtension
public final class Formats {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(StatutoryCalendar.ZONE);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(StatutoryCalendar.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(StatutoryCalendar.ZONE);
    private static final String[] SIZES = {"B", "KiB", "MiB", "GiB", "TiB"};
    private static final int STEP = 1024;

    private Formats() {}

    /** {@code 2026-11-22 14:30}, Beijing time. */
    public static String dateTime(Instant instant) {
        return MINUTES.format(instant);
    }

    /** {@code 2026-11-22 14:30:05}, Beijing time. */
    public static String dateTimeSeconds(Instant instant) {
        return SECONDS.format(instant);
    }

    /** {@code 2026-11-22}, Beijing time. */
    public static String date(Instant instant) {
        return DAY.format(instant);
    }

    /** {@code 2026-11-22}. */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }

    /** For the {@code datetime} attribute and for scripts: ISO 8601 in UTC. */
    public static String iso(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }

    /** {@code 1,234,567.50}: thousands separated, two decimals; the unit 元 stands beside it or in the heading. */
    public static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** In capital Chinese numerals (大写). */
    public static String capitals(BigDecimal amount) {
        return ChineseAmount.of(amount);
    }

    /** A number without trailing zeros, for scores. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() < 0
                ? number.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** A size in bytes for people: {@code 1.5 MiB}. */
    public static String bytes(long size) {
        double value = size;
        int unit = 0;
        while (value >= STEP && unit < SIZES.length - 1) {
            value /= STEP;
            unit++;
        }
        return unit == 0 ? size + " B" : String.format(Locale.ROOT, "%.1f %s", value, SIZES[unit]);
    }

    /** The first characters of a digest, enough to compare by eye. */
    public static String shortDigest(String digest) {
        return digest.length() > 16 ? digest.substring(0, 16) + "…" : digest;
    }

    /** A span of time in words of the language. */
    public static String length(Duration length, Language language) {
        boolean chinese = language == Language.ZH;
        long seconds = length.toSeconds();
        if (seconds < 120) {
            return seconds + (chinese ? " 秒" : " s");
        }
        if (length.toMinutes() < 120) {
            return length.toMinutes() + (chinese ? " 分钟" : " min");
        }
        return length.toHours() + (chinese ? " 小时" : " h");
    }
}
