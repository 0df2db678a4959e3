package org.sunbid.trading.bid.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.trading.bid.BidStatus;
import org.sunbid.trading.tender.LotSheet;

/**
 * What the platform knows of one attempt to hand in, for its own bidder.
 *
 * @param lot the lot
 * @param bid ticket, chunks, state
 * @param refusals what was refused of it
 * @param health minute by minute until it ended; empty before the deadline, for how busy a platform is tells how many
 *     bid (O20 21)
 * @param incidents what was reported of it, the oldest first
 * @param disclosedAt since when supervision gets the incidents of this lot
 * @param now when this was read, by the platform's database
 */
public record Attempt(
        LotSheet lot,
        BidStatus bid,
        List<IncidentRefusal> refusals,
        List<HealthMinute> health,
        List<ShownIncident> incidents,
        Optional<Instant> disclosedAt,
        Instant now) {

    public Attempt {
        refusals = List.copyOf(refusals);
        health = List.copyOf(health);
        incidents = List.copyOf(incidents);
    }

    /** The deadline has not passed. */
    public boolean isOpen() {
        return now.isBefore(lot.deadline());
    }
}
