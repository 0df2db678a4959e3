package org.sunbid.platform.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * How far this node's clock is ahead of another, as one question and its answer tell.
 *
 * @param ahead this node's clock minus the other's, negative when it is behind
 * @param uncertainty by how much that may be wrong either way: half the time the answer took
 */
public record ClockOffset(Duration ahead, Duration uncertainty) {

    /** From when the question was sent and answered by this node's clock, and what the answer said. */
    public static ClockOffset of(Instant sent, Instant answer, Instant received) {
        Duration half = Duration.between(sent, received).dividedBy(2).abs();
        return new ClockOffset(Duration.between(answer, sent.plus(half)), half);
    }

    /** Whether the clocks are further apart than this, however the uncertainty fell. */
    public boolean surelyBeyond(Duration limit) {
        return ahead.abs().minus(uncertainty).compareTo(limit) > 0;
    }

    /** The offset in milliseconds, with its sign. */
    public long millis() {
        return ahead.toMillis();
    }
}
