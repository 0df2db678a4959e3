package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.BidStatus;
import org.sunbid.trading.bid.BidStatuses;
import org.sunbid.trading.tender.ReadLot;

/** The incidents of a bid, told to its own bidder; the platform's health only after the deadline. */
@ApplicationScoped
public class ReadIncidents {

    private final BidStatuses bids;
    private final Incidents incidents;
    private final ReadLot lots;
    private final DatabaseClock clock;

    ReadIncidents(BidStatuses bids, Incidents incidents, ReadLot lots, DatabaseClock clock) {
        this.bids = bids;
        this.incidents = incidents;
        this.lots = lots;
        this.clock = clock;
    }

    /** Those of a bid of the actor's organisation, the oldest first; empty for every other bid, existing or not. */
    @Transactional
    public Optional<List<ShownIncident>> of(UUID bidId, Actor actor) {
        Optional<BidStatus> own = bids.find(bidId, actor);
        return own.map(bid -> {
            boolean over =
                    !clock.now().isBefore(lots.find(bid.lotCode()).orElseThrow().deadline());
            return incidents.of(bidId).stream()
                    .map(incident -> ShownIncident.of(incident, over))
                    .toList();
        });
    }
}
