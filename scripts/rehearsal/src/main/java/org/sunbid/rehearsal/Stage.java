package org.sunbid.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where and how a deal is played.
 *
 * @param data the data folder of the platforms, for certificates and first log-ins
 * @param publicService address of the public service platform
 * @param trading address of the trading platform
 * @param supervision address of the supervision platform
 * @param day how long a statutory day lasts
 * @param clock the players' clock
 * @param direction what the rehearsal wants of it
 */
public record Stage(
        Path data, URI publicService, URI trading, URI supervision, Duration day, Clock clock, Direction direction) {

    /** Now, by the players' clock. */
    public Instant now() {
        return clock.instant();
    }

    /** So many statutory days after a moment. */
    public Instant days(Instant from, int count) {
        return from.plus(day.multipliedBy(count));
    }

    /** Days are shorter than days, so that whole terms can be waited for. */
    boolean compressed() {
        return day.compareTo(Duration.ofMinutes(1)) < 0;
    }

    /** How long something said on one platform may take to be seen on another. */
    public Duration patience() {
        return direction.patience();
    }

    /** Somebody at one of the platforms who is not logged in. */
    public Visitor visitor(URI platform) {
        return Visitor.anonymous(platform, direction.persists());
    }

    /** The deal of this lot or tender has got there. */
    void reached(Moment moment, String lot) throws Exception {
        direction.moments().reached(moment, lot);
    }
}
