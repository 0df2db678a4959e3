package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.outbox.Outbox;

/** Tells supervision how far an opening is: counts, no names. */
@ApplicationScoped
public class HallProgress {

    private final Outbox outbox;

    HallProgress(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Reports where the hall stands now, in the current transaction. */
    public void report(Hall hall, Instant now) {
        outbox.report(new OpeningProgressed(
                hall.subject().tenderCode(),
                hall.lotCode(),
                hall.count(HallBidState.WAITING) + hall.count(HallBidState.DECRYPTING),
                hall.count(HallBidState.OPENED),
                hall.count(HallBidState.REVOKED) + hall.count(HallBidState.WITHDRAWN),
                now));
    }
}
