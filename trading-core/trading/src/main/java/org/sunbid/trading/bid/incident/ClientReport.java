package org.sunbid.trading.bid.incident;

import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.IncidentSight;

/**
 * What a bidder's client says.
 *
 * @param from when its trouble began, by its own clock
 * @param until when it gave up
 * @param sentAt when it sent this
 * @param client what it is
 * @param seen what it saw, in order
 */
public record ClientReport(Instant from, Instant until, Instant sentAt, String client, List<IncidentSight> seen) {

    public ClientReport {
        seen = List.copyOf(seen);
    }
}
