package org.sunbid.platform.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * One look at a node's clock.
 *
 * @param node which node
 * @param lookedAt when, by the database's clock
 * @param databaseMillis how far the node is ahead of the database
 * @param serversMillis how far it is ahead of the time servers; empty when none is configured or none answers
 * @param verdict what that means
 */
public record ClockState(
        String node, Instant lookedAt, long databaseMillis, Optional<Long> serversMillis, Verdict verdict) {

    /** What a look at the clock means. */
    public enum Verdict {
        /** Within a second of everything it is compared with. */
        RIGHT,
        /** Within a second of the database, and no time server answers though some are configured. */
        UNCHECKED,
        /** More than a second off: the node leads no opening. */
        OFF
    }
}
