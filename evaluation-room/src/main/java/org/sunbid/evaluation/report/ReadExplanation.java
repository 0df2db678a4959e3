package org.sunbid.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * A bidder reads how its own bid was judged, from the publication of the candidates on (TBL 44: nothing of an evaluation is told
 * before; O87 69, not re-read: who did not win is told its own score and place). There is nothing for anybody else.
 */
@ApplicationScoped
public class ReadExplanation {

    private static final Set<LotState> TOLD =
            EnumSet.of(LotState.CANDIDATES_PUBLISHED, LotState.AWARDED, LotState.CONTRACTED);

    private final EvaluationReports reports;
    private final ReadLot lots;

    ReadExplanation(EvaluationReports reports, ReadLot lots) {
        this.reports = reports;
        this.lots = lots;
    }

    /** The explanation of this bidder's bid. */
    @Transactional
    public Outcome<Explanation> read(Actor actor, String lotCode) {
        return lots.find(lotCode)
                .flatMap(lot -> find(actor, lot))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ReportRefusal.UNKNOWN, lotCode));
    }

    /** The same; empty where there is none for this person now. */
    @Transactional
    public Optional<Explanation> find(Actor actor, LotSheet lot) {
        return actor.is(Role.BIDDER) && TOLD.contains(lot.state())
                ? reports.ofLot(lot.lotCode())
                        .filter(report -> report.finishedAt().isPresent())
                        .flatMap(report -> actor.uscc().flatMap(uscc -> Explanation.of(report, uscc)))
                : Optional.empty();
    }
}
