package org.sunbid.trading.tender.rule;

import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/** 资格预审, REG 15, 18: {@code items}, the criteria, see {@link org.sunbid.trading.tender.ReviewCriteria}; no points. */
final class PrequalificationParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.PREQUALIFICATION;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        parameters.criteria();
        return parameters.decision();
    }
}
