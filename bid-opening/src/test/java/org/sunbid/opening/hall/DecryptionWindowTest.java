package org.sunbid.opening.hall;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecryptionWindowTest {

    private static final Instant START = Instant.parse("2026-12-20T01:30:00Z");
    private static final DecryptionWindow WINDOW = DecryptionWindow.from(START, Duration.ofMinutes(30));

    @Test
    void keys_are_taken_from_the_convening_until_just_before_the_end() {
        assertThat(WINDOW.contains(START.minusMillis(1))).isFalse();
        assertThat(WINDOW.contains(START)).isTrue();
        assertThat(WINDOW.contains(START.plusSeconds(1799))).isTrue();
        assertThat(WINDOW.contains(START.plusSeconds(1800))).isFalse();
    }

    @Test
    void a_suspension_moves_the_end_by_all_of_its_time() {
        assertThat(WINDOW.plusSuspended(Duration.ofDays(3)).end())
                .isEqualTo(START.plusSeconds(1800).plus(Duration.ofDays(3)));
    }

    @Test
    void the_platforms_absence_moves_the_end_by_at_most_two_windows() {
        assertThat(WINDOW.plusUnavailable(Duration.ofMinutes(10)).end()).isEqualTo(START.plusSeconds(2400));
        assertThat(WINDOW.plusUnavailable(Duration.ofHours(5)).end()).isEqualTo(START.plusSeconds(5400));
    }

    @Test
    void the_hosts_extension_moves_the_end_and_adds_to_what_was_lost() {
        assertThat(WINDOW.plusExtended(Duration.ofMinutes(5))
                        .plusUnavailable(Duration.ofMinutes(1))
                        .plusSuspended(Duration.ofMinutes(2))
                        .end())
                .isEqualTo(START.plusSeconds(1800 + 300 + 60 + 120));
    }

    @Test
    void more_than_two_windows_away_is_beyond_the_limit_and_an_extension_does_not_change_that() {
        assertThat(WINDOW.plusUnavailable(Duration.ofMinutes(60)).unavailableBeyondLimit())
                .isFalse();
        assertThat(WINDOW.plusExtended(Duration.ofHours(3))
                        .plusUnavailable(Duration.ofMinutes(61))
                        .unavailableBeyondLimit())
                .isTrue();
    }
}
