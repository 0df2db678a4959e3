package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * A bidder's client could not hand in its bid as it should have: what it says it saw, beside what the platform knows, for
 * supervision to judge. Only ever sent after the deadline, for it names a bidder.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param bidder who
 * @param bid identifier of the bid
 * @param ticket the signed ticket, canonical JSON
 * @param at when it was reported, by the platform's database
 * @param from when the client's trouble began, by its own clock
 * @param until when it gave up, by its own clock
 * @param sentAt when it sent the report, by its own clock: beside {@code at} that tells how wrong this clock goes
 * @param client what it was
 * @param seen what it saw
 * @param received chunks the platform had at the time of the report
 * @param chunks chunks of the bid
 * @param lastChunkAt when the last of them came; null when none had
 * @param state of the bid at the time of the report
 * @param health the platform's own samples of that time
 * @param account what happened, in the words of whoever reported it by hand; null from a client
 * @param log what the client had written down, as the bidder attached it; null when nothing was
 * @param refusals what the platform refused of this bid, by its own record
 */
@MessageType(name = "SubmissionIncidentReported", version = 1)
public record SubmissionIncidentReported(
        String tender,
        String lot,
        Party bidder,
        String bid,
        String ticket,
        Instant at,
        Instant from,
        Instant until,
        Instant sentAt,
        String client,
        List<IncidentSight> seen,
        int received,
        int chunks,
        Instant lastChunkAt,
        String state,
        List<IncidentHealth> health,
        String account,
        String log,
        List<IncidentRefusal> refusals)
        implements NetworkMessage {

    public SubmissionIncidentReported {
        seen = Lists.copy(seen);
        health = Lists.copy(health);
        refusals = Lists.copy(refusals);
    }

    @Override
    public String subject() {
        return tender;
    }
}
