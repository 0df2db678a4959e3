package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;
import static org.sunbid.evaluation.method.Bids.order;

/** O12 29–33. */
class LowestEvaluatedPriceTest {

    private final Method method = new LowestEvaluatedPrice();

    @Test
    void lowestPriceComesFirst() {
        assertThat(order(method.evaluate(List.of(bid("A", "1100", "0"), bid("B", "1000", "0"), bid("C", "1050", "0")))))
                .containsExactly("1 B", "2 C", "3 A");
    }

    /* B reads out 1000 but the stated adjustment for later delivery adds 120: 1120 > 1100. */
    @Test
    void adjustedPriceDecidesNotThePriceReadOut() {
        JudgedBid adjusted = new JudgedBid("B", new BigDecimal("1000"), new BigDecimal("1120"), BigDecimal.ZERO);

        Evaluation evaluation = method.evaluate(List.of(bid("A", "1100", "0"), adjusted));

        assertThat(order(evaluation)).containsExactly("1 A", "2 B");
        assertThat(evaluation.ranking().get(1).steps())
                .containsExactly(new Step(Step.Name.EVALUATED_PRICE, "1000 + 120", new BigDecimal("1120")));
    }

    @Test
    void equalPricesStandSideBySide() {
        assertThat(order(method.evaluate(List.of(bid("A", "1000", "0"), bid("B", "1000.00", "0")))))
                .containsExactly("1 A", "1 B");
    }

    @Test
    void nothingIsScored() {
        assertThat(method.scored()).isFalse();
        assertThat(method.evaluate(List.of(bid("A", "1", "0"))).ranking().get(0).score())
                .isEmpty();
    }

    @Test
    void threeAreRecommendedAndMoreOnlyWhenEqualOnTheThirdPlace() {
        List<JudgedBid> bids = List.of(
                bid("A", "1", "0"), bid("B", "2", "0"), bid("C", "3", "0"), bid("D", "3", "0"), bid("E", "4", "0"));

        assertThat(method.evaluate(bids).recommended())
                .extracting(ranked -> ranked.bid().bid())
                .containsExactly("A", "B", "C", "D");
    }
}
