package org.sunbid.trading.tender.rule;

import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.TenderDraft;

/**
 * Technical part and price are sealed apart only where the panel scores technical merit: elsewhere it would decide nothing
 * before the prices are open, and the second session would serve nobody. Applications for prequalification come in an
 * envelope of their own, and nothing else does.
 */
final class EnvelopesFit {

    private EnvelopesFit() {}

    static Decision check(TenderDraft draft) {
        boolean applies = draft.method() == EvaluationMethod.PREQUALIFICATION;
        if (applies || draft.envelopes() == BidEnvelopes.APPLICATION) {
            return Decision.require(
                    applies && draft.envelopes() == BidEnvelopes.APPLICATION,
                    DraftRefusal.APPLICATION_IS_SEALED,
                    draft.method(),
                    draft.envelopes());
        }
        return Decision.require(
                draft.envelopes() == BidEnvelopes.ONE || scoresMerit(draft.method()),
                DraftRefusal.ENVELOPES_NEED_MERIT,
                draft.method());
    }

    private static boolean scoresMerit(EvaluationMethod method) {
        return switch (method) {
            case O87_COMPREHENSIVE, CONSTRUCTION_COMPREHENSIVE -> true;
            case O87_LOWEST_PRICE, LOWEST_EVALUATED_PRICE, PREQUALIFICATION -> false;
        };
    }
}
