package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A member explains in writing why a score lies far from the others'; the score itself stays as submitted. */
@ApplicationScoped
public class ExplainDeviation {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final MemberScores scores;
    private final DatabaseClock clock;
    private final Audit audit;

    ExplainDeviation(AtTheTable table, ReadCaseFile files, MemberScores scores, DatabaseClock clock, Audit audit) {
        this.table = table;
        this.files = files;
        this.scores = scores;
        this.clock = clock;
        this.audit = audit;
    }

    /** Explains one of the member's own deviating scores. */
    @Transactional
    public Outcome<Boolean> explain(Actor actor, String lotCode, UUID bid, int item, String text) {
        return table.beside(actor, lotCode, seat -> {
            SessionState state = seat.session().state();
            if (state != SessionState.DELIBERATION) {
                return Outcome.refused(RoomRefusal.WRONG_STAGE, state);
            }
            Optional<MemberScore> own = files.find(lotCode).orElseThrow().deviations().stream()
                    .filter(score -> score.memberId().equals(seat.member().id())
                            && score.bidId().equals(bid)
                            && score.item() == item)
                    .findFirst()
                    .flatMap(score -> scores.of(seat.member(), bid, item));
            return Decision.all(List.of(
                            Decision.require(own.isPresent(), RoomRefusal.NOT_DEVIATING),
                            Decision.require(!text.isBlank(), RoomRefusal.REASON_MISSING)))
                    .then(() -> {
                        own.orElseThrow().explain(text.strip(), clock.now());
                        audit.recordUnnamed("deviation-explained", lotCode, Map.of("bid", bid.toString()));
                        return true;
                    });
        });
    }
}
