package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.Map;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.Coefficient;

import static org.sunbid.evaluation.method.Rounding.plain;

/** Reads and checks what a tender document says of {@link ComprehensiveAssessment}. */
final class AssessmentParameters {

    private AssessmentParameters() {}

    /**
     * Reads the names that {@code org.sunbid.trading.tender.rule} checks before publication: {@code pricePoints},
     * {@code above}, {@code below}, {@code base} ({@code MEAN_LESS_DROP} when not said) and what that base needs; a coefficient
     * that is still a list of candidates is refused.
     */
    static Outcome<Method> read(Parameters parameters) {
        Parameters.Reading reading = parameters
                .number("pricePoints", Bound.POINTS)
                .number("above", Bound.POSITIVE)
                .number("below", Bound.POSITIVE)
                .check(AssessmentParameters::steeperAbove);
        String base = parameters.text("base").orElse("MEAN_LESS_DROP");
        return switch (base) {
            case "MEAN_LESS_DROP" ->
                reading.coefficient(Coefficient.DROP, Bound.FRACTION)
                        .build(n -> method(n, new BasePrice.MeanLessDrop(n.get("drop"))));
            case "MEAN_TIMES_K" ->
                reading.coefficient(Coefficient.K, Bound.FACTOR)
                        .build(n -> method(n, new BasePrice.MeanTimesFactor(n.get("k"))));
            case "CAP_AND_MEAN" ->
                reading.number(Methods.PRICE_CAP, Bound.POSITIVE)
                        .coefficient(Coefficient.DELTA, Bound.FRACTION)
                        .coefficient(Coefficient.K1, Bound.FACTOR)
                        .coefficient(Coefficient.K2, Bound.FACTOR)
                        .coefficient(Coefficient.Q, Bound.SHARE)
                        .build(n -> method(n, capAndMean(n)));
            default -> Outcome.refused(MethodRefusal.UNKNOWN_BASE, base);
        };
    }

    private static Method method(Map<String, BigDecimal> n, BasePrice base) {
        return new ComprehensiveAssessment(n.get("pricePoints"), base, n.get("above"), n.get("below"));
    }

    private static BasePrice capAndMean(Map<String, BigDecimal> n) {
        return new BasePrice.CapAndMean(n.get(Methods.PRICE_CAP), n.get("delta"), n.get("k1"), n.get("k2"), n.get("q"));
    }

    private static Decision steeperAbove(Map<String, BigDecimal> numbers) {
        BigDecimal above = numbers.get("above");
        BigDecimal below = numbers.get("below");
        return Decision.require(above.compareTo(below) > 0, MethodRefusal.SLOPES_REVERSED, plain(above), plain(below));
    }
}
