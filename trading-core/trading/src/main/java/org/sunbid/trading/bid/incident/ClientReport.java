package org.sunbid.trading.bid.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.IncidentSight;

/**
 * What a bidder's side says: its client by itself, or somebody by hand.
 *
 * @param from when its trouble began, by its own clock
 * @param until when it gave up
 * @param sentAt when it sent this
 * @param client what it is
 * @param seen what it saw, in order
 * @param account what happened, in somebody's own words
 * @param log what the client had written down
 */
public record ClientReport(
        Instant from,
        Instant until,
        Instant sentAt,
        String client,
        List<IncidentSight> seen,
        Optional<String> account,
        Optional<String> log) {

    /** The client of those who report by hand. */
    static final String BY_HAND = "page";

    public ClientReport {
        seen = List.copyOf(seen);
    }

    /** By a client, which saw this and was told nothing by anybody. */
    static ClientReport seen(Instant from, Instant until, Instant sentAt, String client, List<IncidentSight> seen) {
        return new ClientReport(from, until, sentAt, client, seen, Optional.empty(), Optional.empty());
    }

    /** By hand, on a page, whose clock is the platform's. */
    static ClientReport told(Instant from, Instant now, String account, Optional<String> log) {
        return new ClientReport(from, now, now, BY_HAND, List.of(), Optional.of(account), log);
    }
}
