package org.sunbid.trading.tender.rule;

import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 经评审的最低投标价法, O12 29–33: {@code below-cost.share}, 0.50 to 0.95, optional: a price below this share of the mean
 * is examined for being below cost (it is never rejected by the number alone).
 */
final class LowestPriceParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.LOWEST_EVALUATED_PRICE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        parameters.optionalNumber("below-cost.share", "0.50", "0.95");
        return parameters.decision();
    }
}
