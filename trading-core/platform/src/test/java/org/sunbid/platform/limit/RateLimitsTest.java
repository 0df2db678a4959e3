package org.sunbid.platform.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(1, nanos::get);

    @Test
    void a_minutes_allowance_may_be_used_at_once_and_no_more() {
        for (int i = 0; i < 30; i++) {
            assertThat(limits.take("10.0.0.1", 30)).isTrue();
        }
        assertThat(limits.take("10.0.0.1", 30)).isFalse();
        assertThat(limits.take("10.0.0.2", 30)).isTrue();
    }

    @Test
    void the_allowance_comes_back_evenly() {
        while (limits.take("10.0.0.1", 30)) {
            nanos.addAndGet(1);
        }
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(limits.take("10.0.0.1", 30)).isTrue();
        assertThat(limits.take("10.0.0.1", 30)).isFalse();
    }
}
