package org.sunbid.opening;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The node's clock, which a test may step; right until then. */
@Singleton
public class SteppedClock {

    private static final AtomicReference<Duration> STEP = new AtomicReference<>(Duration.ZERO);

    /** From now on the clock is ahead by this much. */
    static void step(Duration ahead) {
        STEP.set(ahead);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Stepped(Clock.systemUTC());
    }

    private static final class Stepped extends Clock {

        private final Clock right;

        Stepped(Clock right) {
            this.right = right;
        }

        @Override
        public ZoneId getZone() {
            return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Stepped(right.withZone(zone));
        }

        @Override
        public Instant instant() {
            return right.instant().plus(STEP.get());
        }
    }
}
