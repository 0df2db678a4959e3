package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;
import static org.sunbid.evaluation.method.Bids.order;
import static org.sunbid.evaluation.method.Bids.priceScores;
import static org.sunbid.evaluation.method.Bids.totals;

/** O87 55 and 57, worked out by hand. */
class ComprehensiveScoreTest {

    private final Method thirtyPercent = new ComprehensiveScore(new BigDecimal("0.30"));

    /*
     * Base = 900 000 (the lowest).
     * A: 900 000 ÷ 1 000 000 × 100 = 90       → 90 × 0.3      = 27.00; 27.00 + 62.00 = 89.00
     * B: 900 000 ÷   900 000 × 100 = 100      → 100 × 0.3     = 30.00; 30.00 + 58.50 = 88.50
     * C: 900 000 ÷   960 000 × 100 = 93.75    → 93.75 × 0.3   = 28.125 → 28.13; 28.13 + 55.00 = 83.13
     */
    private final List<JudgedBid> three =
            List.of(bid("A", "1000000", "62"), bid("B", "900000", "58.5"), bid("C", "960000", "55"));

    @Test
    void lowestPriceEarnsFullPricePointsAndOthersInProportion() {
        assertThat(priceScores(thirtyPercent.evaluate(three)))
                .isEqualTo(Map.of("A", "27.00", "B", "30.00", "C", "28.13"));
    }

    @Test
    void totalDecidesNotThePriceAlone() {
        Evaluation evaluation = thirtyPercent.evaluate(three);

        assertThat(totals(evaluation)).isEqualTo(Map.of("A", "89.00", "B", "88.50", "C", "83.13"));
        assertThat(order(evaluation)).containsExactly("1 A", "2 B", "3 C");
    }

    /*
     * D: 800 000 ÷ 800 000 × 100 × 0.3 = 30.00; + 54.00 = 84.00
     * E: 800 000 ÷ 1 000 000 × 100 × 0.3 = 24.00; + 60.00 = 84.00
     * Equal totals: the lower price D comes first (O87 57).
     */
    @Test
    void equalTotalsAreOrderedByTheLowerPrice() {
        Evaluation evaluation = thirtyPercent.evaluate(List.of(bid("E", "1000000", "60"), bid("D", "800000", "54")));

        assertThat(order(evaluation)).containsExactly("1 D", "2 E");
    }

    @Test
    void equalTotalsAndPricesStandSideBySideAndTheNextRankIsLeftOut() {
        Evaluation evaluation = thirtyPercent.evaluate(
                List.of(bid("C", "900000", "40"), bid("B", "800000", "60"), bid("A", "800000.00", "60.00")));

        assertThat(order(evaluation)).containsExactly("1 A", "1 B", "3 C");
    }

    @Test
    void everyBidCarriesItsArithmetic() {
        RankedBid third = thirtyPercent.evaluate(three).ranking().get(2);

        assertThat(third.steps())
                .containsExactly(
                        new Step(Step.Name.PRICE_RATIO, "900000 ÷ 960000 × 100", new BigDecimal("93.7500")),
                        new Step(Step.Name.PRICE_SCORE, "93.75 × 0.3", new BigDecimal("28.13")),
                        new Step(Step.Name.TOTAL, "55.00 + 28.13", new BigDecimal("83.13")));
    }

    @Test
    void noHighestOrLowestPriceIsDropped() {
        Evaluation evaluation = thirtyPercent.evaluate(List.of(
                bid("A", "100", "50"),
                bid("B", "1000", "50"),
                bid("C", "1000", "50"),
                bid("D", "1000", "50"),
                bid("E", "9000", "50")));

        assertThat(evaluation.base().get(0).result()).isEqualByComparingTo("100");
    }

    @Test
    void noBidLeftRanksNothing() {
        assertThat(thirtyPercent.evaluate(List.of())).isEqualTo(Evaluation.empty());
    }

    @Test
    void goodsPriceWeighingUnderThirtyPercentIsRefusedWithItsClause() {
        List<Reason> reasons = Methods.read(
                        EvaluationMethod.O87_COMPREHENSIVE, Map.of("priceWeight", "0.29", "subject", "GOODS"))
                .reasons();

        assertThat(reasons).extracting(Reason::code).containsExactly(MethodRefusal.PRICE_WEIGHT_TOO_LOW);
        assertThat(reasons.get(0).code().clause()).isEqualTo("O87 55");
    }

    @Test
    void servicesPriceMayWeighTenPercent() {
        assertThat(Methods.read(
                                EvaluationMethod.O87_COMPREHENSIVE,
                                Map.of("priceWeight", "0.10", "subject", "SERVICES"))
                        .orThrow())
                .isEqualTo(new ComprehensiveScore(new BigDecimal("0.10")));
    }

    @Test
    void weightAboveOneIsRefused() {
        assertThat(Methods.read(EvaluationMethod.O87_COMPREHENSIVE, Map.of("priceWeight", "1.01"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(MethodRefusal.PARAMETER_OUT_OF_BOUNDS);
    }
}
