package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;
import static org.sunbid.evaluation.method.Bids.order;
import static org.sunbid.evaluation.method.Bids.totals;

/** 最低评标价法 and 综合评分法 with a deduction for small firms, worked out by hand. */
class SmallFirmDeductionTest {

    private static final Optional<SmallFirmDeduction> FIFTEEN =
            Optional.of(new SmallFirmDeduction(new BigDecimal("0.15")));

    /*
     * A: 1 000 000 as offered. B, a small firm: 1 150 000 × (1 − 0.15) = 977 500. C, a small firm: 1 200 000 × 0.85 = 1 020 000.
     */
    @Test
    void theEvaluatedPriceOfASmallFirmDecides() {
        Evaluation evaluation = new LowestBidPrice(FIFTEEN)
                .evaluate(List.of(
                        bid("A", "1000000", "0"),
                        bid("B", "1150000", "0").ofSmallFirm(),
                        bid("C", "1200000", "0").ofSmallFirm()));

        assertThat(order(evaluation)).containsExactly("1 B", "2 A", "3 C");
        assertThat(evaluation.ranking().get(0).steps())
                .containsExactly(
                        new Step(Step.Name.EVALUATED_PRICE, "1150000 × (1 − 0.15)", new BigDecimal("977500.00")));
        assertThat(evaluation.ranking().get(1).steps())
                .containsExactly(new Step(Step.Name.EVALUATED_PRICE, "1000000", new BigDecimal("1000000")));
    }

    @Test
    void theContractPriceStaysAsItWasOffered() {
        RankedBid small = new LowestBidPrice(FIFTEEN)
                .evaluate(List.of(bid("B", "1150000", "0").ofSmallFirm()))
                .ranking()
                .get(0);

        assertThat(small.bid().price()).isEqualByComparingTo("1150000");
    }

    @Test
    void nothingIsDeductedWhereTheTenderDocumentDoesNotSaySo() {
        assertThat(order(new LowestBidPrice(Optional.empty())
                        .evaluate(List.of(
                                bid("A", "1000000", "0"),
                                bid("B", "1150000", "0").ofSmallFirm()))))
                .containsExactly("1 A", "2 B");
    }

    /*
     * B is small: 1 000 000 × 0.85 = 850 000, the base. A: 850 000 ÷ 900 000 × 100 = 94.4444 × 0.3 = 28.33332 → 28.33;
     * A: 60 + 28.33 = 88.33. B: 30 + 59 = 89.
     */
    @Test
    void theBaseOfTheComprehensiveScoreIsTheLowestPriceAfterDeduction() {
        Evaluation evaluation = new ComprehensiveScore(new BigDecimal("0.30"), FIFTEEN)
                .evaluate(List.of(
                        bid("A", "900000", "60"), bid("B", "1000000", "59").ofSmallFirm()));

        assertThat(totals(evaluation)).isEqualTo(Map.of("A", "88.33", "B", "89.00"));
        assertThat(evaluation.base())
                .containsExactly(new Step(Step.Name.LOWEST_PRICE, "min(850000, 900000)", new BigDecimal("850000.00")));
    }

    /* 333.33 × (1 − 0.1) = 299.997 → 300.00. */
    @Test
    void theDeductedPriceIsRoundedToFen() {
        assertThat(new SmallFirmDeduction(new BigDecimal("0.1"))
                        .of(bid("A", "333.33", "0").ofSmallFirm())
                        .evaluatedPrice())
                .isEqualTo(new BigDecimal("300.00"));
    }

    @Test
    void tenToTwentyPerCentAreDeductedAndNothingElse() {
        assertThat(read("0.10").orThrow())
                .isEqualTo(new LowestBidPrice(Optional.of(new SmallFirmDeduction(new BigDecimal("0.10")))));
        assertThat(read("0.20").reasons()).isEmpty();
        assertThat(read("").orThrow()).isEqualTo(new LowestBidPrice(Optional.empty()));
        assertThat(List.of("0.099", "0.21", "1", "-0.1"))
                .allSatisfy(rate -> assertThat(read(rate).reasons())
                        .extracting(reason -> reason.code().code())
                        .containsExactly("method.parameter-out-of-bounds"));
        assertThat(read("a tenth").reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("method.parameter-not-a-number");
    }

    private static Outcome<Method> read(String rate) {
        Map<String, String> values = new HashMap<>(Map.of("smallFirmDeduction", rate));
        return Methods.read(EvaluationMethod.O87_LOWEST_PRICE, values);
    }
}
