package org.sunbid.trading.bid.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.network.message.IncidentSight;
import org.sunbid.network.message.SubmissionIncidentReported;

/**
 * An incident as its bidder sees it.
 *
 * @param id its own
 * @param reportedAt by the platform's database
 * @param from when the client's trouble began, by its own clock
 * @param until when it gave up
 * @param client what it was; {@code page} where somebody reported by hand
 * @param seen what it saw
 * @param received chunks the platform had when it was reported
 * @param chunks chunks of the bid
 * @param lastChunkAt when the last of them came
 * @param state of the bid when it was reported
 * @param health the platform's samples of that time; null before the deadline, for how busy it is tells how many bid
 *     (O20 21)
 * @param account what happened, in the words of whoever reported it by hand
 * @param log what the client had written down, as it was attached
 * @param refusals what the platform had refused of this bid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownIncident(
        UUID id,
        Instant reportedAt,
        Instant from,
        Instant until,
        String client,
        List<IncidentSight> seen,
        int received,
        int chunks,
        Instant lastChunkAt,
        String state,
        List<IncidentHealth> health,
        String account,
        String log,
        List<IncidentRefusal> refusals) {

    static ShownIncident of(Incident incident, boolean deadlinePassed) {
        SubmissionIncidentReported record = incident.record();
        return new ShownIncident(
                incident.id(),
                record.at(),
                record.from(),
                record.until(),
                record.client(),
                record.seen(),
                record.received(),
                record.chunks(),
                record.lastChunkAt(),
                record.state(),
                deadlinePassed ? record.health() : null,
                record.account(),
                record.log(),
                record.refusals());
    }
}
