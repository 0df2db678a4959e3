package org.sunbid.trading.tender.rule;

import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 最低评标价法, O87: government procurement alone, and no parameters. A deduction for small firms cannot be stated yet, because
 * nothing on the way of a bid says whether it is a small firm's.
 */
final class O87LowestPriceParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.O87_LOWEST_PRICE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        parameters.add(Decision.require(
                category == TradeCategory.GOVERNMENT_PROCUREMENT,
                DraftRefusal.METHOD_NOT_FOR_CATEGORY,
                method(),
                category));
        return parameters.decision();
    }
}
