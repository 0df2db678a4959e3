package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;
import static org.sunbid.evaluation.method.Bids.last;
import static org.sunbid.evaluation.method.Bids.order;
import static org.sunbid.evaluation.method.Bids.priceScores;

/** The construction method with every base price, worked out by hand. */
class ComprehensiveAssessmentTest {

    private static final BasePrice MEAN = new BasePrice.MeanLessDrop(BigDecimal.ZERO);

    /*
     * Four prices: none dropped. M = (960 + 980 + 1000 + 1060) ÷ 4 = 1000; B = 1000 × (1 − 0) = 1000.
     * F = 60, E1 = 2, E2 = 1:
     *  960: d = −0.04 → 60 − 100 × 0.04 × 1 = 56
     *  980: d = −0.02 → 60 − 100 × 0.02 × 1 = 58
     * 1000: d = 0     → 60
     * 1060: d = +0.06 → 60 − 100 × 0.06 × 2 = 48
     */
    @Test
    void priceAboveTheBaseLosesTwiceWhatAPriceBelowLoses() {
        assertThat(priceScores(assessed(MEAN, "960", "980", "1000", "1060")))
                .isEqualTo(Map.of("960", "56.00", "980", "58.00", "1000", "60.00", "1060", "48.00"));
    }

    /*
     * Five prices: 2000 and 100 are dropped. M = (990 + 1000 + 1010) ÷ 3 = 1000.
     * 2000: d = +1 → 60 − 100 × 1 × 2 < 0 → 0. 100: d = −0.9 → 60 − 90 < 0 → 0.
     */
    @Test
    void fromFiveBidsOnHighestAndLowestAreDroppedFromTheMeanButStillScored() {
        Evaluation evaluation = assessed(MEAN, "100", "990", "1000", "1010", "2000");

        assertThat(last(evaluation.base()).result()).isEqualByComparingTo("1000");
        assertThat(priceScores(evaluation)).containsEntry("2000", "0.00").containsEntry("100", "0.00");
    }

    /* Only one of two equal highest is dropped: (990 + 1000 + 1200) ÷ 3 = 1063.333… → 1063.33. */
    @Test
    void onlyOneOfSeveralHighestIsDropped() {
        List<JudgedBid> bids = List.of(
                bid("a", "900", "0"),
                bid("b", "990", "0"),
                bid("c", "1000", "0"),
                bid("d", "1200", "0"),
                bid("e", "1200", "0"));

        assertThat(last(method(MEAN).evaluate(bids).base()).result()).isEqualByComparingTo("1063.33");
    }

    /* M = (1000 + 1100 + 1200) ÷ 3 = 1100; B = 1100 × (1 − 0.05) = 1045. */
    @Test
    void dropLowersTheMean() {
        BasePrice base = new BasePrice.MeanLessDrop(new BigDecimal("0.05"));

        assertThat(last(assessed(base, "1000", "1100", "1200").base()))
                .isEqualTo(new Step(Step.Name.BASE_PRICE, "1100 × (1 − 0.05)", new BigDecimal("1045.00")));
    }

    /* M = 1100; B = 1100 × 0.97 = 1067. */
    @Test
    void factorTimesTheMean() {
        BasePrice base = new BasePrice.MeanTimesFactor(new BigDecimal("0.97"));

        assertThat(last(assessed(base, "1000", "1100", "1200").base()).result()).isEqualByComparingTo("1067");
    }

    /*
     * A = 1500 × (1 − 0.10) = 1350; M = 1100; K1 = 0.95, K2 = 0.98, Q = 0.4:
     * B = 1350 × 0.95 × 0.4 + 1100 × 0.98 × 0.6 = 513 + 646.8 = 1159.8.
     */
    @Test
    void capAndMeanAreMixed() {
        BasePrice base = new BasePrice.CapAndMean(
                new BigDecimal("1500"),
                new BigDecimal("0.10"),
                new BigDecimal("0.95"),
                new BigDecimal("0.98"),
                new BigDecimal("0.4"));

        assertThat(last(assessed(base, "1000", "1100", "1200").base()))
                .isEqualTo(new Step(
                        Step.Name.BASE_PRICE, "1350 × 0.95 × 0.4 + 1100 × 0.98 × 0.6", new BigDecimal("1159.80")));
    }

    /* d = (1003 − 1001) ÷ 1001 = 0.001998001… → 0.001998; 60 − 100 × 0.001998 × 2 = 59.6004 → 59.60. */
    @Test
    void deviationIsRoundedToSixDecimalsAndTheScoreToTwo() {
        RankedBid above = assessed(MEAN, "999", "1003").ranking().stream()
                .filter(ranked -> ranked.bid().bid().equals("1003"))
                .findFirst()
                .orElseThrow();

        assertThat(above.steps())
                .startsWith(
                        new Step(Step.Name.DEVIATION, "(1003 − 1001) ÷ 1001", new BigDecimal("0.001998")),
                        new Step(Step.Name.PRICE_SCORE, "60 − 100 × 0.001998 × 2", new BigDecimal("59.60")));
    }

    @Test
    void pointsAndPriceTogetherDecide() {
        // B = 1000: "close" has 60 + 20 = 80; "good" has 60 − 2 × 2 = 56 (1020: d = 0.02) + 30 = 86;
        // "cheap" has 60 − 2 = 58 (980: d = −0.02) + 10 = 68
        Evaluation evaluation = method(MEAN)
                .evaluate(List.of(bid("close", "1000", "20"), bid("good", "1020", "30"), bid("cheap", "980", "10")));

        assertThat(order(evaluation)).containsExactly("1 good", "2 close", "3 cheap");
    }

    @Test
    void everyBaseIsReadWithWhatItNeeds() {
        assertThat(read("drop", "0.03").orThrow())
                .isEqualTo(method(new BasePrice.MeanLessDrop(new BigDecimal("0.03"))));
        assertThat(read("base", "MEAN_TIMES_K", "k", "0.98").orThrow())
                .isEqualTo(method(new BasePrice.MeanTimesFactor(new BigDecimal("0.98"))));
        assertThat(read("base", "CAP_AND_MEAN", "priceCap", "1500", "delta", "0.1", "k1", "1", "k2", "1", "q", "0.5")
                        .orThrow())
                .isEqualTo(method(new BasePrice.CapAndMean(
                        new BigDecimal("1500"),
                        new BigDecimal("0.1"),
                        new BigDecimal("1"),
                        new BigDecimal("1"),
                        new BigDecimal("0.5"))));
    }

    @Test
    void candidatesOfWhichNoneWasDrawnAreRefusedAndNeverGuessed() {
        assertThat(read("drop", "0.03; 0.04").reasons())
                .extracting(reason ->
                        reason.code().code() + " " + reason.arguments().get(0))
                .containsExactly("method.coefficient-not-drawn drop");
        assertThat(read(
                                "base",
                                "CAP_AND_MEAN",
                                "priceCap",
                                "1500",
                                "delta",
                                "0; 0.1",
                                "k1",
                                "1",
                                "k2",
                                "1; 0.9",
                                "q",
                                "1")
                        .reasons())
                .extracting(reason ->
                        reason.code().code() + " " + reason.arguments().get(0))
                .containsExactly("method.coefficient-not-drawn delta", "method.coefficient-not-drawn k2");
        assertThat(read("above", "2; 3", "drop", "0").reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("method.parameter-not-a-number");
    }

    @Test
    void deductionBelowTheBaseMustNotReachTheDeductionAbove() {
        assertThat(read("above", "1", "drop", "0").reasons())
                .extracting(Reason::code)
                .containsExactly(MethodRefusal.SLOPES_REVERSED);
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        assertThat(read("pricePoints", "100", "above", "2e9", "below", " ", "base", "MEAN_TIMES_K", "k", "0")
                        .reasons())
                .extracting(reason ->
                        reason.code().code() + " " + reason.arguments().get(0))
                .containsExactly(
                        "method.parameter-out-of-bounds pricePoints",
                        "method.parameter-not-a-number above",
                        "method.parameter-missing below",
                        "method.parameter-out-of-bounds k");
    }

    @Test
    void unknownBaseIsRefused() {
        assertThat(read("base", "A_GUESS").reasons())
                .extracting(Reason::code)
                .containsExactly(MethodRefusal.UNKNOWN_BASE);
    }

    private static Outcome<Method> read(String... parameters) {
        Map<String, String> all = new HashMap<>(Map.of("pricePoints", "60", "above", "2", "below", "1"));
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        return Methods.read(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, all);
    }

    private static Evaluation assessed(BasePrice base, String... prices) {
        return method(base)
                .evaluate(Arrays.stream(prices)
                        .map(price -> bid(price, price, "0"))
                        .toList());
    }

    private static Method method(BasePrice base) {
        return new ComprehensiveAssessment(new BigDecimal("60"), base, new BigDecimal("2"), new BigDecimal("1"));
    }
}
