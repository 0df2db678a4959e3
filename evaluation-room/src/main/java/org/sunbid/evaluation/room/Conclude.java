package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.tie.OpenTieDraw;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.AskForPrices;

/**
 * The chair concludes once everything far from the others is explained; the ranking stands from here on, but for equals that
 * the law has parted by draw: that draw is opened now.
 */
@ApplicationScoped
public class Conclude {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final OpenTieDraw ties;
    private final AskForPrices prices;
    private final DatabaseClock clock;
    private final Audit audit;

    Conclude(
            AtTheTable table,
            ReadCaseFile files,
            OpenTieDraw ties,
            AskForPrices prices,
            DatabaseClock clock,
            Audit audit) {
        this.table = table;
        this.files = files;
        this.ties = ties;
        this.prices = prices;
        this.clock = clock;
        this.audit = audit;
    }

    /** Concludes; the result is the ranking. */
    @Transactional
    public Outcome<Evaluation> conclude(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            return MayConclude.check(seat, file).then(() -> conclude(seat.session(), file));
        });
    }

    private Evaluation conclude(PanelSession session, CaseFile file) {
        if (!file.pricesAreKnown()) {
            prices.ask(session.lotCode(), LockPoints.rejected(file)); // nothing passed: every price stays closed
        }
        session.conclude(clock.now());
        audit.recordUnnamed("evaluation-concluded", session.lotCode(), Map.of());
        if (file.isTied()) {
            ties.concluded(file.lot(), file.evaluation().ties()).orThrow();
        }
        return files.find(session.lotCode()).orElseThrow().evaluation();
    }
}
