package org.sunbid.trading.tender.rule;

import java.util.List;
import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * What an evaluation method needs to be told, checked before a tender is published. The arithmetic itself belongs to the
 * evaluation room, which reads the same names.
 */
public interface MethodParameters {

    /** Every method's. */
    List<MethodParameters> ALL =
            List.of(new O87Parameters(), new ConstructionParameters(), new LowestPriceParameters());

    /** Which method. */
    EvaluationMethod method();

    /** Whether the parameters by name are complete, known and in range. */
    Decision check(Map<String, String> parameters, TradeCategory category);

    /** Whether they fit the method. */
    static Decision check(EvaluationMethod method, Map<String, String> parameters, TradeCategory category) {
        return ALL.stream()
                .filter(rule -> rule.method() == method)
                .findFirst()
                .orElseThrow()
                .check(parameters, category);
    }
}
