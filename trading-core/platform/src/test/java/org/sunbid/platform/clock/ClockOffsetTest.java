package org.sunbid.platform.clock;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClockOffsetTest {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @Test
    void theAnswerCountsForTheMiddleOfTheTimeItTook() {
        ClockOffset offset = ClockOffset.of(NOON, NOON.plusMillis(10), NOON.plusMillis(20));
        assertThat(offset).isEqualTo(new ClockOffset(Duration.ZERO, Duration.ofMillis(10)));
        assertThat(ClockOffset.of(NOON, NOON.minusMillis(4990), NOON.plusMillis(20))
                        .millis())
                .isEqualTo(5000);
        assertThat(ClockOffset.of(NOON, NOON.plusMillis(5010), NOON.plusMillis(20))
                        .millis())
                .isEqualTo(-5000);
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, false", "1001, 0, true", "-1001, 0, true", "1400, 400, false", "1401, 400, true"})
    void aClockIsOffOnlyWhenNoUncertaintyExplainsIt(long ahead, long uncertainty, boolean off) {
        assertThat(new ClockOffset(Duration.ofMillis(ahead), Duration.ofMillis(uncertainty))
                        .surelyBeyond(NodeClock.LIMIT))
                .isEqualTo(off);
    }
}
