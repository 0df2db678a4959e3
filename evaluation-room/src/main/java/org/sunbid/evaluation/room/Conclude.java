package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.tie.OpenTieDraw;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The chair concludes once everything far from the others is explained; the ranking stands from here on, but for equals that
 * the law has parted by draw: that draw is opened now.
 */
@ApplicationScoped
public class Conclude {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final OpenTieDraw ties;
    private final DatabaseClock clock;
    private final Audit audit;

    Conclude(AtTheTable table, ReadCaseFile files, OpenTieDraw ties, DatabaseClock clock, Audit audit) {
        this.table = table;
        this.files = files;
        this.ties = ties;
        this.clock = clock;
        this.audit = audit;
    }

    /** Concludes; the result is the ranking. */
    @Transactional
    public Outcome<Evaluation> conclude(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            PanelSession session = seat.session();
            if (session.state() != SessionState.DELIBERATION) {
                return Outcome.refused(RoomRefusal.WRONG_STAGE, session.state());
            }
            CaseFile file = files.find(lotCode).orElseThrow();
            long unexplained = file.deviations().stream()
                    .filter(score -> score.explanation().isEmpty())
                    .count();
            boolean chairs = session.chair().filter(seat.member().id()::equals).isPresent();
            return Decision.all(List.of(
                            Decision.require(chairs, RoomRefusal.NOT_CHAIR),
                            Decision.require(unexplained == 0, RoomRefusal.DEVIATIONS_UNEXPLAINED, unexplained)))
                    .then(() -> {
                        session.conclude(clock.now());
                        audit.recordUnnamed("evaluation-concluded", lotCode, Map.of());
                        if (file.isTied()) {
                            ties.open(file.lot(), file.evaluation().ties()).orThrow();
                        }
                        return file.evaluation();
                    });
        });
    }
}
