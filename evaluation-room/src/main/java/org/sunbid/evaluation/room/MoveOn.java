package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.platform.audit.Audit;

/** Moves the session on when the last member has submitted; runs inside the submission, with the session locked. */
@ApplicationScoped
class MoveOn {

    private final SealedPoints points;
    private final Audit audit;

    MoveOn(SealedPoints points, Audit audit) {
        this.points = points;
        this.audit = audit;
    }

    /** From the review to the scores, or straight to deliberation when there is nothing to score. */
    SessionState afterReview(CaseFile file) {
        PanelSession session = file.session();
        if (complete(file) && file.members().stream().allMatch(PanelMember::hasReviewed)) {
            long toScore = (long) file.goingOn().size() * file.sheet().items().size();
            reopenWhereScoresAreMissing(file, toScore);
            if (toScore == 0 || file.members().stream().allMatch(PanelMember::hasScored)) {
                deliberate(session);
            } else {
                session.score();
            }
            audit.recordUnnamed(
                    "review-decided",
                    session.lotCode(),
                    Map.of("state", session.state().name()));
        }
        return session.state();
    }

    /** From the scores to deliberation: the seal breaks for all at once. */
    SessionState afterScores(CaseFile file) {
        PanelSession session = file.session();
        if (complete(file) && file.members().stream().allMatch(PanelMember::hasScored)) {
            deliberate(session);
            audit.recordUnnamed("scores-unsealed", session.lotCode(), Map.of());
        }
        return session.state();
    }

    private void deliberate(PanelSession session) {
        session.deliberate();
        points.unseal(session.lotCode());
    }

    private static boolean complete(CaseFile file) {
        return file.members().size() == file.session().seats();
    }

    /** A substitute's vote can bring a bid back that the others have not scored. */
    private static void reopenWhereScoresAreMissing(CaseFile file, long toScore) {
        Map<UUID, Long> given = file.countingScores().stream()
                .collect(Collectors.groupingBy(GivenPoints::memberId, Collectors.counting()));
        file.members().stream()
                .filter(member -> given.getOrDefault(member.id(), 0L) < toScore)
                .forEach(PanelMember::reopenScores);
    }
}
