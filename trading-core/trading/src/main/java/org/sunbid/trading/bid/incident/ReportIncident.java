package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.BidRefusal;
import org.sunbid.trading.bid.BidStatus;
import org.sunbid.trading.bid.BidStatuses;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Keeps what a bidder's client saw when it could not hand in a bid, beside what the platform knows of the same minutes:
 * the signed ticket, the chunks it had, what it refused, the health of its nodes. Also after the deadline, for that is when most will
 * come. Nothing is judged here; supervision gets the record when the deadline has passed.
 */
@ApplicationScoped
public class ReportIncident {

    static final int MOST_OF_A_BID = 20;

    /** Samples from before the trouble, to compare with. */
    private static final Duration AROUND = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofHours(2);

    private final BidStatuses bids;
    private final Incidents incidents;
    private final HealthSamples samples;
    private final RefusedRequests refused;
    private final ReadLot lots;
    private final Outbox outbox;
    private final DatabaseClock clock;

    ReportIncident(
            BidStatuses bids,
            Incidents incidents,
            HealthSamples samples,
            RefusedRequests refused,
            ReadLot lots,
            Outbox outbox,
            DatabaseClock clock) {
        this.bids = bids;
        this.incidents = incidents;
        this.samples = samples;
        this.refused = refused;
        this.lots = lots;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps the report; refused when there is no such bid of the actor's organisation, or too many were kept of it. */
    @Transactional
    public Outcome<ShownIncident> report(UUID bidId, Actor actor, ClientReport report) {
        Optional<BidStatus> own = bids.find(bidId, actor);
        if (own.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        BidStatus bid = own.get();
        LotSheet lot = lots.hold(bid.lotCode()).orElseThrow();
        if (incidents.countOf(bidId) >= MOST_OF_A_BID) {
            return Outcome.refused(BidRefusal.TOO_MANY_INCIDENTS, MOST_OF_A_BID);
        }
        Instant now = clock.now();
        Incident incident = new Incident(record(bid, lot, actor, report, now));
        incidents.persist(incident);
        if (incidents.isDisclosed(bid.lotCode())) {
            outbox.report(incident.record());
        }
        return Outcome.done(ShownIncident.of(incident, !now.isBefore(lot.deadline())));
    }

    private SubmissionIncidentReported record(
            BidStatus bid, LotSheet lot, Actor actor, ClientReport report, Instant now) {
        return new SubmissionIncidentReported(
                lot.tenderCode(),
                lot.lotCode(),
                new Party(actor.uscc().orElseThrow(), actor.organisation().orElse(actor.name())),
                bid.bid().toString(),
                bid.ticket(),
                now,
                report.from(),
                report.until(),
                report.sentAt(),
                report.client(),
                report.seen(),
                bid.received(),
                bid.chunks(),
                bid.lastChunkAt().orElse(null),
                bid.state().name(),
                health(report, now),
                report.account().orElse(null),
                report.log().orElse(null),
                refused.of(bid.bid()));
    }

    /** The client's times are brought to the database's clock first. */
    private List<IncidentHealth> health(ClientReport report, Instant now) {
        Duration offset = Duration.between(report.sentAt(), now);
        Instant until = report.until().plus(offset).plus(AROUND);
        Instant from = report.from().plus(offset).minus(AROUND);
        Instant earliest = until.minus(LONGEST);
        return samples.between(from.isBefore(earliest) ? earliest : from, until);
    }
}
