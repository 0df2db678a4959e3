package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 综合评估法 for construction, O12 34–37, price by deviation from a base price [K]: {@code pricePoints} of the 100,
 * {@code items} for the rest (see {@link ReviewItems}), {@code above} and {@code below}, the points lost for each per cent
 * above and below the base, the first the greater; {@code base} names how the base B comes from the mean M of the valid
 * prices:
 *
 * <ul>
 *   <li>{@code MEAN_LESS_DROP} (default): B = M × (1 − {@code drop});
 *   <li>{@code MEAN_TIMES_K}: B = M × {@code k};
 *   <li>{@code CAP_AND_MEAN}: B = A·K1·Q + M·K2·(1 − Q) with A = cap × (1 − δ): {@code delta}, {@code k1}, {@code k2},
 *       {@code q}; every lot needs a price cap.
 * </ul>
 *
 * <p>Each {@link Coefficient} of the base may be left to a draw at the opening; every other number stands fast.
 */
final class ConstructionParameters implements MethodParameters {

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.CONSTRUCTION_COMPREHENSIVE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        Optional<BigDecimal> pricePoints = parameters.number("pricePoints", "1", "99");
        base(parameters);
        Optional<BigDecimal> above = parameters.number("above", "0.01", "100");
        Optional<BigDecimal> below = parameters.number("below", "0.01", "100");
        if (above.isPresent() && below.isPresent()) {
            parameters.add(steeperAbove(above.get(), below.get()));
        }
        parameters.items(pricePoints.orElse(BigDecimal.ZERO));
        parameters.add(Decision.require(
                category != TradeCategory.GOVERNMENT_PROCUREMENT,
                DraftRefusal.METHOD_NOT_FOR_CATEGORY,
                method(),
                category));
        return parameters.decision();
    }

    private static void base(Parameters parameters) {
        switch (parameters.word("base", List.of("MEAN_LESS_DROP", "MEAN_TIMES_K", "CAP_AND_MEAN"))) {
            case "MEAN_TIMES_K" -> parameters.coefficient(Coefficient.K, "0.5", "1");
            case "CAP_AND_MEAN" -> {
                parameters.coefficient(Coefficient.DELTA, "0", "0.5");
                parameters.coefficient(Coefficient.K1, "0.5", "1");
                parameters.coefficient(Coefficient.K2, "0.5", "1");
                parameters.coefficient(Coefficient.Q, "0", "1");
            }
            default -> parameters.coefficient(Coefficient.DROP, "0", "0.5");
        }
    }

    private static Decision steeperAbove(BigDecimal above, BigDecimal below) {
        return Decision.require(
                above.compareTo(below) > 0,
                DraftRefusal.DEVIATION_FACTORS,
                Parameters.plain(above),
                Parameters.plain(below));
    }
}
