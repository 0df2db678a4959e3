package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;

/**
 * The panel's signed report comes back from the evaluation room. From here on the tenderee has three days to publish the
 * candidates (REG 54). The evaluation room itself reports on the network; who sat on the panel is not known here.
 */
@ApplicationScoped
public class RecordEvaluation {

    private final LotTransition transition;
    private final LotEvaluations evaluations;

    RecordEvaluation(LotTransition transition, LotEvaluations evaluations) {
        this.transition = transition;
        this.evaluations = evaluations;
    }

    /** Moves the lot from evaluating to evaluated and keeps the result. */
    @Transactional
    public Outcome<LotSheet> record(String lotCode, EvaluationOutcome outcome) {
        return transition.move(
                lotCode,
                LotState.EVALUATED,
                (sheet, now) ->
                        evaluations.persist(new LotEvaluation(sheet.tenderCode(), sheet.lotCode(), outcome, now)));
    }
}
