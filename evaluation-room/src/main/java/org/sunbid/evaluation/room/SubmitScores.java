package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sunbid.evaluation.question.AskedQuestions;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A member submits all scores and can change none any more; with the last one all are unsealed at once. */
@ApplicationScoped
public class SubmitScores {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final AskedQuestions questions;
    private final MoveOn moveOn;
    private final DatabaseClock clock;
    private final Audit audit;

    SubmitScores(
            AtTheTable table,
            ReadCaseFile files,
            AskedQuestions questions,
            MoveOn moveOn,
            DatabaseClock clock,
            Audit audit) {
        this.table = table;
        this.files = files;
        this.questions = questions;
        this.moveOn = moveOn;
        this.clock = clock;
        this.audit = audit;
    }

    /** Submits; refused while an item of a bid has no points, or a bidder has time to answer. */
    @Transactional
    public Outcome<SessionState> submit(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            long due = (long) file.goingOn().size() * file.sheet().items().size();
            long given = file.countingScores().stream()
                    .filter(score -> score.memberId().equals(seat.member().id()))
                    .count();
            return Decision.all(List.of(
                            MayScore.check(seat.session(), seat.member()),
                            Decision.require(given == due, RoomRefusal.SCORES_INCOMPLETE, due - given),
                            questions.noneWaits(lotCode)))
                    .then(() -> {
                        seat.member().submitScores(clock.now());
                        audit.recordUnnamed(
                                "scores-submitted",
                                lotCode,
                                Map.of("seat", String.valueOf(seat.member().seat())));
                        return moveOn.afterScores(file);
                    });
        });
    }
}
