package org.sunbid.trading.tender.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.PrequalifiedBy;

/**
 * What an evaluation method needs to be told, checked before a tender is published. The arithmetic itself belongs to the
 * evaluation room, which reads the same names.
 */
public interface MethodParameters {

    /** Every method's. */
    List<MethodParameters> ALL = List.of(
            new O87Parameters(),
            new ConstructionParameters(),
            new O87LowestPriceParameters(),
            new LowestPriceParameters(),
            new PrequalificationParameters());

    /** Which method. */
    EvaluationMethod method();

    /** Whether the parameters by name are complete, known and in range. */
    Decision check(Map<String, String> parameters, TradeCategory category);

    /** Whether they fit the method. */
    static Decision check(EvaluationMethod method, Map<String, String> parameters, TradeCategory category) {
        Map<String, String> own = new HashMap<>(parameters);
        // a tender by any method may follow a prequalification, which itself follows none
        String followed = method == EvaluationMethod.PREQUALIFICATION ? null : own.remove(PrequalifiedBy.PARAMETER);
        return Decision.all(List.of(
                Decision.require(
                        followed == null || PrequalifiedBy.isCode(followed),
                        DraftRefusal.PREQUALIFICATION_CODE,
                        String.valueOf(followed)),
                ALL.stream()
                        .filter(rule -> rule.method() == method)
                        .findFirst()
                        .orElseThrow()
                        .check(own, category)));
    }
}
