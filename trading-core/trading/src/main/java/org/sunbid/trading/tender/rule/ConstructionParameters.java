package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 综合评估法 for construction, O12 34–37, price by deviation from a base [K]: the three {@code weight.*} as in O87;
 * {@code base.variant} names how the base B comes about from the mean M of the valid prices:
 *
 * <ul>
 *   <li>{@code mean-drop} (default): B = M × (1 − {@code base.drop}), drop 0 to 0.20;
 *   <li>{@code mean-k}: B = M × {@code base.k}, K 0.80 to 1;
 *   <li>{@code cap-mean}: B = A·K1·Q + M·K2·(1 − Q) with A = cap × (1 − δ): {@code base.delta} 0 to 0.30,
 *       {@code base.k1} and {@code base.k2} 0.80 to 1, {@code base.q} 0 to 1.
 * </ul>
 *
 * {@code price.e1} (above the base, 2 by default) is greater than {@code price.e2} (below, 1 by default).
 */
final class ConstructionParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.CONSTRUCTION_COMPREHENSIVE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        Weights.check(parameters);
        switch (parameters.word("base.variant", List.of("mean-drop", "mean-k", "cap-mean"))) {
            case "mean-k" -> parameters.number("base.k", "0.80", "1");
            case "cap-mean" -> {
                parameters.number("base.delta", "0", "0.30");
                parameters.number("base.k1", "0.80", "1");
                parameters.number("base.k2", "0.80", "1");
                parameters.number("base.q", "0", "1");
            }
            default -> parameters.number("base.drop", "0", "0.20");
        }
        Optional<BigDecimal> e1 = parameters.optionalNumber("price.e1", "0.1", "10");
        Optional<BigDecimal> e2 = parameters.optionalNumber("price.e2", "0.1", "10");
        BigDecimal above = e1.orElse(BigDecimal.valueOf(2));
        BigDecimal below = e2.orElse(BigDecimal.ONE);
        parameters.add(Decision.require(
                above.compareTo(below) > 0,
                DraftRefusal.DEVIATION_FACTORS,
                above.toPlainString(),
                below.toPlainString()));
        parameters.add(Decision.require(
                category != TradeCategory.GOVERNMENT_PROCUREMENT,
                DraftRefusal.METHOD_NOT_FOR_CATEGORY,
                method(),
                category));
        return parameters.decision();
    }
}
