package org.sunbid.evaluation.draw;

import java.time.Instant;
import java.util.List;

/**
 * What hosts and overseers may know of a draw: counts and hashes, no names.
 *
 * @param state how far it has come
 * @param seats members the panel is to have
 * @param accepted seats taken
 * @param waiting asked, not answered
 * @param refused will not sit
 * @param silent did not answer in time
 * @param quotas with the hash of each frozen list and the platform's commitment
 * @param transcriptSha256 empty before the draw
 * @param requestedAt when the lists were frozen
 * @param drawnAt null before the draw
 */
public record DrawProgress(
        DrawState state,
        int seats,
        long accepted,
        long waiting,
        long refused,
        long silent,
        List<FrozenQuota> quotas,
        String transcriptSha256,
        Instant requestedAt,
        Instant drawnAt) {

    static DrawProgress of(PanelDraw draw, Candidates candidates) {
        return new DrawProgress(
                draw.state(),
                draw.seats(),
                candidates.count(draw, CandidateState.ACCEPTED),
                candidates.count(draw, CandidateState.INVITED),
                candidates.count(draw, CandidateState.REFUSED),
                candidates.count(draw, CandidateState.SILENT),
                draw.quotas(),
                draw.transcriptSha256().orElse(""),
                draw.requestedAt(),
                draw.drawnAt().orElse(null));
    }
}
