package org.sunbid.platform.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Counts the days of the law, in China's time zone. The day of the event itself is not counted; a term ends when its
 * last day ends, and a last day that is no working day rolls over to the next working day (Civil Code 201, 203; not
 * re-read). With a day shorter than 24 hours, for demonstrations, days and working days are both that length and a term
 * ends to the second.
 *
 * @param dayLength how long a day lasts; 24 hours in earnest
 * @param holidays days off besides Saturdays and Sundays
 * @param workedWeekends Saturdays and Sundays on which work is done (调休)
 */
public record StatutoryCalendar(Duration dayLength, Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {

    /** China has one time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration REAL_DAY = Duration.ofHours(24);

    public StatutoryCalendar {
        if (dayLength.isNegative() || dayLength.isZero() || dayLength.compareTo(REAL_DAY) > 0) {
            throw new IllegalArgumentException("a day lasts more than nothing and at most 24 hours, not " + dayLength);
        }
        holidays = Set.copyOf(holidays);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /** Real days, weekends off, no other holidays. */
    public static StatutoryCalendar plain() {
        return new StatutoryCalendar(REAL_DAY, Set.of(), Set.of());
    }

    /** Days of this length, for demonstrations and tests. */
    public static StatutoryCalendar compressed(Duration dayLength) {
        return new StatutoryCalendar(dayLength, Set.of(), Set.of());
    }

    /** Days are shorter than in life; every page says so. */
    public boolean compressed() {
        return dayLength.compareTo(REAL_DAY) < 0;
    }

    /** The same time of day so many days later (or earlier, when negative): the least that "n days" can mean. */
    public Instant plusDays(Instant start, int days) {
        return compressed()
                ? start.plus(dayLength.multipliedBy(days))
                : start.atZone(ZONE).plusDays(days).toInstant();
    }

    /** The same time of day so many working days later (or earlier, when negative). */
    public Instant plusWorkingDays(Instant start, int workingDays) {
        if (compressed()) {
            return plusDays(start, workingDays);
        }
        ZonedDateTime day = start.atZone(ZONE);
        int step = workingDays < 0 ? -1 : 1;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day.toLocalDate())) {
                left--;
            }
        }
        return day.toInstant();
    }

    /** When a term of so many days that began at {@code start} is over: the end of its last day, rolled over holidays. */
    public Instant endOfTerm(Instant start, int days) {
        return compressed() ? plusDays(start, days) : endOfDay(firstWorkingDayFrom(dateOf(plusDays(start, days))));
    }

    /** As {@link #endOfTerm}, in working days. */
    public Instant endOfWorkingTerm(Instant start, int workingDays) {
        return compressed() ? plusDays(start, workingDays) : endOfDay(dateOf(plusWorkingDays(start, workingDays)));
    }

    /** Work is done on this day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workedWeekends.contains(day) : !holidays.contains(day);
    }

    private LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    private static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(ZONE).toInstant();
    }
}
