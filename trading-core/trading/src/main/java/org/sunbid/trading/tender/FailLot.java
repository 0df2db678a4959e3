package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.rule.Outcome;

/** 流标: a lot ends without a contract, for example because fewer than three bids came (TBL 28, REG 44). */
@ApplicationScoped
public class FailLot {

    private final LotTransition transition;
    private final Outbox outbox;

    FailLot(LotTransition transition, Outbox outbox) {
        this.transition = transition;
        this.outbox = outbox;
    }

    /**
     * Ends the lot and publishes that it failed.
     *
     * @param reasonCode stable code, for example {@code opening.fewer-than-three}
     * @param reason in words, for people
     */
    @Transactional
    public Outcome<LotSheet> fail(String lotCode, String reasonCode, String reason) {
        return transition.attempt(
                lotCode,
                LotState.FAILED,
                (lot, now) -> lot.fail(reasonCode, reason, now),
                (sheet, now) ->
                        outbox.publish(new TenderFailed(sheet.tenderCode(), sheet.lotCode(), reasonCode, reason, now)));
    }
}
