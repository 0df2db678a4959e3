package org.sunbid.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatutoryCalendarTest {

    private static final Instant FRIDAY_NINE = Instant.parse("2026-11-20T01:00:00Z");

    private final StatutoryCalendar plain = StatutoryCalendar.plain();

    @Test
    void twenty_days_later_is_the_same_time_of_day() {
        assertThat(plain.plusDays(FRIDAY_NINE, 20)).isEqualTo(Instant.parse("2026-12-10T01:00:00Z"));
        assertThat(plain.plusDays(FRIDAY_NINE, -15)).isEqualTo(Instant.parse("2026-11-05T01:00:00Z"));
    }

    @Test
    void working_days_skip_the_weekend_both_ways() {
        assertThat(plain.plusWorkingDays(FRIDAY_NINE, 1)).isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(plain.plusWorkingDays(FRIDAY_NINE, -5)).isEqualTo(Instant.parse("2026-11-13T01:00:00Z"));
    }

    @Test
    void a_term_ends_when_its_last_day_ends() {
        assertThat(plain.endOfTerm(FRIDAY_NINE, 3)).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void a_last_day_on_a_weekend_or_holiday_rolls_over() {
        var calendar = new StatutoryCalendar(Duration.ofHours(24), Set.of(LocalDate.parse("2026-11-23")), Set.of());
        assertThat(plain.endOfTerm(FRIDAY_NINE, 1)).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(calendar.endOfTerm(FRIDAY_NINE, 1)).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @Test
    void a_worked_saturday_is_a_working_day() {
        var calendar = new StatutoryCalendar(Duration.ofHours(24), Set.of(), Set.of(LocalDate.parse("2026-11-21")));
        assertThat(calendar.endOfWorkingTerm(FRIDAY_NINE, 1)).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @Test
    void compressed_days_are_exact_and_know_no_weekend() {
        var calendar = StatutoryCalendar.compressed(Duration.ofSeconds(1));
        assertThat(calendar.compressed()).isTrue();
        assertThat(calendar.plusWorkingDays(FRIDAY_NINE, 20)).isEqualTo(FRIDAY_NINE.plusSeconds(20));
        assertThat(calendar.endOfTerm(FRIDAY_NINE, 3)).isEqualTo(FRIDAY_NINE.plusSeconds(3));
    }

    @Test
    void a_day_of_no_length_is_refused() {
        assertThatThrownBy(() -> StatutoryCalendar.compressed(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
