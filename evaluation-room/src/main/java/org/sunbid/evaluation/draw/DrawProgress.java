package org.sunbid.evaluation.draw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.trading.draw.JointDrawProgress;

/**
 * What hosts and overseers may know of a draw: counts and hashes, no names.
 *
 * @param state how far it has come
 * @param seats members the panel is to have
 * @param accepted seats taken, those that other cities have lent experts for too
 * @param waiting asked, not answered; of other cities seats that they have still to fill
 * @param refused will not sit
 * @param silent did not answer in time
 * @param quotas with the hash of each frozen list and the platform's commitment
 * @param transcriptSha256 empty before the draw
 * @param requestedAt when the lists were frozen
 * @param drawnAt null before the draw
 * @param joint the parties of the draw and how far they are; null for draws of before there were three, and while
 *     another city has still to freeze its list
 * @param refusedBy the city that lends nobody, by its platform; empty unless one refused
 * @param refusal stable code of its reason; empty unless one refused
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
        Instant drawnAt,
        JointDrawProgress joint,
        String refusedBy,
        String refusal) {

    static DrawProgress of(
            PanelDraw draw, Candidates candidates, BorrowedSeats borrowed, Optional<JointDrawProgress> joint) {
        long lent = borrowed.of(draw).size();
        long awaited = draw.drawnAt().isPresent() ? borrowed.awaited(draw) : 0;
        return new DrawProgress(
                draw.state(),
                draw.seats(),
                candidates.count(draw, CandidateState.ACCEPTED) + lent,
                candidates.count(draw, CandidateState.INVITED) + awaited,
                candidates.count(draw, CandidateState.REFUSED),
                candidates.count(draw, CandidateState.SILENT),
                draw.quotas(),
                draw.transcriptSha256().orElse(""),
                draw.requestedAt(),
                draw.drawnAt().orElse(null),
                joint.orElse(null),
                draw.voidReason().flatMap(reason -> draw.voidedBy()).orElse(""),
                draw.voidReason().orElse(""));
    }
}
