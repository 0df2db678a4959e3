package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.trading.bid.ReceivedBid;

/** A hall that has convened shows its list of bidders and opens its window, both in the transaction that convenes it. */
@ApplicationScoped
class BeginDecryption {

    private final HallEvents events;
    private final HallProgress progress;

    BeginDecryption(HallEvents events, HallProgress progress) {
        this.events = events;
        this.progress = progress;
    }

    void begin(Hall hall, List<ReceivedBid> received, Instant now) {
        hall.list(received);
        events.append(hall, HallEventKind.BIDDERS_LISTED, Optional.empty(), now);
        hall.openWindow();
        events.append(hall, HallEventKind.WINDOW_OPENED, Optional.empty(), now);
        progress.report(hall, now);
    }
}
