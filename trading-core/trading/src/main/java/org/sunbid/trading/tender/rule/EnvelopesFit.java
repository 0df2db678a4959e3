package org.sunbid.trading.tender.rule;

import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.TenderDraft;

/**
 * Technical part and price are sealed apart only where the panel scores technical merit: elsewhere it would decide nothing
 * before the prices are open, and the second session would serve nobody.
 */
final class EnvelopesFit {

    private EnvelopesFit() {}

    static Decision check(TenderDraft draft) {
        if (draft.envelopes() == BidEnvelopes.ONE) {
            return Decision.accepted();
        }
        return Decision.require(scoresMerit(draft.method()), DraftRefusal.ENVELOPES_NEED_MERIT, draft.method());
    }

    private static boolean scoresMerit(EvaluationMethod method) {
        return switch (method) {
            case O87_COMPREHENSIVE, CONSTRUCTION_COMPREHENSIVE -> true;
            case LOWEST_EVALUATED_PRICE -> false;
        };
    }
}
