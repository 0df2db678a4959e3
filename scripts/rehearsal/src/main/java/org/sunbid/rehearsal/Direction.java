package org.sunbid.rehearsal;

import java.time.Duration;

/**
 * What a rehearsal wants of a deal.
 *
 * @param moments what happens to the platforms meanwhile
 * @param papers what bidders put into their bids
 * @param persists how long people ask again when a platform fails
 * @param patience how long something said on one platform may take to be seen on another
 */
public record Direction(Moments moments, Papers papers, Duration persists, Duration patience) {

    /** A deal to which nothing happens, and in which every failure counts. */
    public static final Direction PLAIN =
            new Direction(Moments.NONE, Papers.PLAIN, Duration.ZERO, Duration.ofSeconds(20));
}
