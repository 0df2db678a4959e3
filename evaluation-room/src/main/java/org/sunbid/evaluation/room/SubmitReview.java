package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A member submits the preliminary evaluation; with the last one the majority decides and the panel goes on. */
@ApplicationScoped
public class SubmitReview {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final MoveOn moveOn;
    private final DatabaseClock clock;
    private final Audit audit;

    SubmitReview(AtTheTable table, ReadCaseFile files, MoveOn moveOn, DatabaseClock clock, Audit audit) {
        this.table = table;
        this.files = files;
        this.moveOn = moveOn;
        this.clock = clock;
        this.audit = audit;
    }

    /** Submits; refused while an item of a bid has no vote. */
    @Transactional
    public Outcome<SessionState> submit(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            long due = (long) file.bids().size() * file.checks().items().size();
            long given = file.votes().stream()
                    .filter(vote -> vote.memberId().equals(seat.member().id()))
                    .count();
            return Decision.all(List.of(
                            MayReview.check(seat.session(), seat.member()),
                            Decision.require(given == due, RoomRefusal.REVIEW_INCOMPLETE, due - given)))
                    .then(() -> {
                        seat.member().submitReview(clock.now());
                        audit.recordUnnamed(
                                "review-submitted",
                                lotCode,
                                Map.of("seat", String.valueOf(seat.member().seat())));
                        return moveOn.afterReview(file);
                    });
        });
    }
}
