package org.sunbid.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar this platform counts by, from {@code sunbid.time.*}. */
@Singleton
public class ConfiguredCalendar {

    /**
     * The calendar.
     *
     * @param day length of a day, {@code PT24H} unless time is compressed for a demonstration
     * @param holidays ISO dates of days off
     * @param workedWeekends ISO dates of weekend days that are worked
     */
    @Produces
    @Singleton
    StatutoryCalendar calendar(
            @ConfigProperty(name = "sunbid.time.day", defaultValue = "PT24H") Duration day,
            @ConfigProperty(name = "sunbid.time.holidays") Optional<Set<LocalDate>> holidays,
            @ConfigProperty(name = "sunbid.time.worked-weekends") Optional<Set<LocalDate>> workedWeekends) {
        return new StatutoryCalendar(day, holidays.orElse(Set.of()), workedWeekends.orElse(Set.of()));
    }
}
