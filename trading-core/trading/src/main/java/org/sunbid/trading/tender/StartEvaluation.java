package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.platform.rule.Outcome;

/** The panel begins its work on the opened bids (TBL 37). */
@ApplicationScoped
public class StartEvaluation {

    private final LotTransition transition;

    StartEvaluation(LotTransition transition) {
        this.transition = transition;
    }

    /** Moves the lot from opened to evaluating. */
    @Transactional
    public Outcome<LotSheet> start(String lotCode) {
        return transition.move(lotCode, LotState.EVALUATING, (sheet, now) -> {});
    }
}
