package org.sunbid.network.witness;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this platform has seen as a witness, for everyone who wants to compare. */
@Path("/api/witness")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Witness", description = "Logs of other platforms as this one has seen them")
public class WitnessApi {

    private final WitnessKey key;
    private final WitnessedLogs logs;

    WitnessApi(WitnessKey key, WitnessedLogs logs) {
        this.key = key;
        this.logs = logs;
    }

    /**
     * The witness.
     *
     * @param key its public key, as in C2SP signed notes
     * @param logs what it watches
     */
    public record WitnessAnswer(String key, List<LogAnswer> logs) {}

    /**
     * A log.
     *
     * @param note the newest checkpoint that continued all before it; null before the first look
     * @param problem what was wrong at the last look, a reason code; null when nothing was
     * @param evidence a note of another tree of the same log; null as it should be
     */
    public record LogAnswer(
            String platform,
            String note,
            long size,
            Instant seenAt,
            Instant lookedAt,
            String problem,
            String evidence) {

        static LogAnswer of(WitnessedLog log) {
            return new LogAnswer(
                    log.peer(),
                    log.note().orElse(null),
                    log.size(),
                    log.seenAt().orElse(null),
                    log.lookedAt(),
                    log.problem().orElse(null),
                    log.evidence().orElse(null));
        }
    }

    /** All. */
    @GET
    @PermitAll
    @Operation(summary = "The newest checkpoints this witness has seen, and whether a log has changed its past")
    public WitnessAnswer seen() {
        return new WitnessAnswer(
                key.signer().key().format(),
                logs.all().stream().map(LogAnswer::of).toList());
    }
}
