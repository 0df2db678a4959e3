package org.sunbid.toolbox.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many requests in any minute; safe for several threads. */
final class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int TOO_MANY = 429;

    private final int most;
    private final Clock clock;
    private final Deque<Instant> taken = new ArrayDeque<>();

    RateLimit(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one, or refuses it with {@code agent.too-many}. */
    synchronized void take() {
        Instant now = clock.instant();
        while (!taken.isEmpty() && !taken.peekFirst().plus(WINDOW).isAfter(now)) {
            taken.removeFirst();
        }
        if (taken.size() >= most) {
            throw new AgentRefusal(TOO_MANY, "agent.too-many");
        }
        taken.addLast(now);
    }
}
