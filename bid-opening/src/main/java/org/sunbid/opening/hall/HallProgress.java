package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.outbox.Outbox;

/** Tells supervision how far an opening is: counts, no names. */
@ApplicationScoped
public class HallProgress {

    private final Halls halls;
    private final Outbox outbox;

    HallProgress(Halls halls, Outbox outbox) {
        this.halls = halls;
        this.outbox = outbox;
    }

    /** Reports where the hall stands now, in the current transaction. */
    public void report(Hall hall, Instant now) {
        Map<HallBidState, Long> counts = halls.counts(hall);
        outbox.report(new OpeningProgressed(
                hall.subject().tenderCode(),
                hall.lotCode(),
                sum(counts, HallBidState.WAITING, HallBidState.DECRYPTING),
                sum(counts, HallBidState.OPENED),
                sum(counts, HallBidState.REVOKED, HallBidState.WITHDRAWN),
                now));
    }

    private static int sum(Map<HallBidState, Long> counts, HallBidState... states) {
        return Arrays.stream(states)
                .mapToInt(state -> counts.getOrDefault(state, 0L).intValue())
                .sum();
    }
}
