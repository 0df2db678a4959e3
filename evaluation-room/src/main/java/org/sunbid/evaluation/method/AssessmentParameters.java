package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.Map;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

import static org.sunbid.evaluation.method.Rounding.plain;

/** Reads and checks what a tender document says of {@link ComprehensiveAssessment}. */
final class AssessmentParameters {

    private AssessmentParameters() {}

    /**
     * Reads {@code pricePoints}, {@code above}, {@code below}, {@code base} and what that base needs: {@code drop} for
     * {@code MEAN_LESS_DROP}, {@code k} for {@code MEAN_TIMES_K}, {@code delta}, {@code k1}, {@code k2}, {@code q} and
     * {@code priceCap} for {@code CAP_AND_MEAN}.
     */
    static Outcome<Method> read(Parameters parameters) {
        Parameters.Reading reading = parameters
                .number("pricePoints", Bound.POINTS)
                .number("above", Bound.POSITIVE)
                .number("below", Bound.POSITIVE)
                .check(AssessmentParameters::steeperAbove);
        String base = parameters.text("base").orElse("");
        return switch (base) {
            case "MEAN_LESS_DROP" ->
                reading.number("drop", Bound.FRACTION).build(n -> method(n, new BasePrice.MeanLessDrop(n.get("drop"))));
            case "MEAN_TIMES_K" ->
                reading.number("k", Bound.FACTOR).build(n -> method(n, new BasePrice.MeanTimesFactor(n.get("k"))));
            case "CAP_AND_MEAN" ->
                reading.number("priceCap", Bound.POSITIVE)
                        .number("delta", Bound.FRACTION)
                        .number("k1", Bound.FACTOR)
                        .number("k2", Bound.FACTOR)
                        .number("q", Bound.SHARE)
                        .build(n -> method(n, capAndMean(n)));
            default -> Outcome.refused(MethodRefusal.UNKNOWN_BASE, base);
        };
    }

    private static Method method(Map<String, BigDecimal> numbers, BasePrice base) {
        return new ComprehensiveAssessment(
                numbers.get("pricePoints"), base, numbers.get("above"), numbers.get("below"));
    }

    private static BasePrice capAndMean(Map<String, BigDecimal> n) {
        return new BasePrice.CapAndMean(n.get("priceCap"), n.get("delta"), n.get("k1"), n.get("k2"), n.get("q"));
    }

    private static Decision steeperAbove(Map<String, BigDecimal> numbers) {
        BigDecimal above = numbers.get("above");
        BigDecimal below = numbers.get("below");
        return Decision.require(above.compareTo(below) > 0, MethodRefusal.SLOPES_REVERSED, plain(above), plain(below));
    }
}
