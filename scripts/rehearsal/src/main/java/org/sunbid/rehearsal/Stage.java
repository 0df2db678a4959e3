package org.sunbid.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a deal is played.
 *
 * @param data the data folder of the platforms, for certificates and first log-ins
 * @param publicService address of the public service platform
 * @param trading address of the trading platform
 * @param supervision address of the supervision platform
 * @param day how long a statutory day lasts
 * @param clock the players' clock
 */
record Stage(Path data, URI publicService, URI trading, URI supervision, Duration day, Clock clock) {

    /** How long something said on one platform may take to be seen on another. */
    static final Duration NETWORK_LIMIT = Duration.ofSeconds(20);

    /** Now, by the players' clock. */
    Instant now() {
        return clock.instant();
    }

    /** So many statutory days after a moment. */
    Instant days(Instant from, int count) {
        return from.plus(day.multipliedBy(count));
    }

    /** Days are shorter than days, so that whole terms can be waited for. */
    boolean compressed() {
        return day.compareTo(Duration.ofMinutes(1)) < 0;
    }
}
