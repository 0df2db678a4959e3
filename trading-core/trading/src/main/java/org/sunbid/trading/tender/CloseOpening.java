package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.platform.rule.Outcome;

/** The opening is over: every bid is read out, objections are answered, the record is made (O20 31, 32). */
@ApplicationScoped
public class CloseOpening {

    private final LotTransition transition;

    CloseOpening(LotTransition transition) {
        this.transition = transition;
    }

    /** Moves the lot from opening to opened. The opening hall says on the network what was opened. */
    @Transactional
    public Outcome<LotSheet> close(String lotCode) {
        return transition.move(lotCode, LotState.OPENED, (sheet, now) -> {});
    }
}
