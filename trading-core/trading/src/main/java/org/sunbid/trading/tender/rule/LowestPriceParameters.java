package org.sunbid.trading.tender.rule;

import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/** 经评审的最低投标价法, O12 29–33: takes no parameters. */
final class LowestPriceParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.LOWEST_EVALUATED_PRICE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        return new Parameters(given).decision();
    }
}
