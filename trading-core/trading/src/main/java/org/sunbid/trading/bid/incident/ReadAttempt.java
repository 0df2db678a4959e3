package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.BidStatus;
import org.sunbid.trading.bid.BidStatuses;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** All that the platform knows of an attempt to hand in, told to its own bidder and to nobody else. */
@ApplicationScoped
public class ReadAttempt {

    /** Before its end: a bidder looks at the minutes in which it failed. */
    private static final Duration LOOKED_AT = Duration.ofMinutes(30);

    private final BidStatuses bids;
    private final Incidents incidents;
    private final RefusedRequests refused;
    private final HealthSamples samples;
    private final ReadLot lots;
    private final DatabaseClock clock;

    ReadAttempt(
            BidStatuses bids,
            Incidents incidents,
            RefusedRequests refused,
            HealthSamples samples,
            ReadLot lots,
            DatabaseClock clock) {
        this.bids = bids;
        this.incidents = incidents;
        this.refused = refused;
        this.samples = samples;
        this.lots = lots;
        this.clock = clock;
    }

    /** That of a bid of the actor's organisation for this lot; empty for every other, existing or not. */
    @Transactional
    public Optional<Attempt> of(String lotCode, UUID bidId, Actor actor) {
        return bids.find(bidId, actor)
                .filter(bid -> bid.lotCode().equals(lotCode))
                .flatMap(bid -> lots.find(lotCode).map(lot -> attempt(lot, bid)));
    }

    private Attempt attempt(LotSheet lot, BidStatus bid) {
        Instant now = clock.now();
        boolean over = !now.isBefore(lot.deadline());
        return new Attempt(
                lot,
                bid,
                refused.of(bid.bid()),
                over ? health(lot, bid) : List.of(),
                incidents.of(bid.bid()).stream()
                        .map(incident -> ShownIncident.of(incident, over))
                        .toList(),
                incidents.disclosedAt(lot.lotCode()),
                now);
    }

    private List<HealthMinute> health(LotSheet lot, BidStatus bid) {
        Instant end = bid.sealedAt().orElse(lot.deadline());
        Instant start = end.minus(LOOKED_AT);
        return samples.minutes(start.isBefore(bid.begunAt()) ? bid.begunAt() : start, end);
    }
}
