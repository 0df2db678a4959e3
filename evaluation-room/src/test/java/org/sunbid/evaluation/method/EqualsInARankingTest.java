package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Equals share a rank until a draw parts them; whoever is not among them stays where they are. */
class EqualsInARankingTest {

    private static final Method METHOD = new LowestEvaluatedPrice();

    @Test
    void groupsOfEqualsAmongTheThreeThatMayBeRecommendedAreTies() {
        Evaluation evaluation =
                METHOD.evaluate(List.of(bid("a", 5), bid("b", 5), bid("c", 7), bid("d", 7), bid("e", 9)));

        assertThat(evaluation.ties())
                .extracting(group ->
                        group.stream().map(ranked -> ranked.bid().bid()).toList())
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void equalsBehindTheThirdPlaceAreNoTie() {
        Evaluation evaluation =
                METHOD.evaluate(List.of(bid("a", 1), bid("b", 2), bid("c", 3), bid("d", 4), bid("e", 4)));

        assertThat(evaluation.ties()).isEmpty();
    }

    @Test
    void partedEqualsTakeTheRanksTheySharedInDrawnOrder() {
        Evaluation evaluation = METHOD.evaluate(List.of(bid("a", 5), bid("b", 5), bid("c", 7), bid("d", 7)));

        Evaluation parted = evaluation.parted(Map.of("b", 0, "a", 1, "d", 0, "c", 1));

        assertThat(parted.ranking())
                .extracting(ranked -> ranked.rank() + ranked.bid().bid())
                .containsExactly("1b", "2a", "3d", "4c");
        assertThat(parted.recommended()).hasSize(3);
        assertThat(parted.ties()).isEmpty();
        Step last = parted.ranking().get(1).steps().get(1);
        assertThat(last).isEqualTo(new Step(Step.Name.RANK_DRAWN, "1 + 2 − 1", BigDecimal.valueOf(2)));
    }

    @Test
    void withoutADrawNothingChanges() {
        Evaluation evaluation = METHOD.evaluate(List.of(bid("a", 5), bid("b", 5)));

        assertThat(evaluation.parted(Map.of())).isEqualTo(evaluation);
    }

    private static JudgedBid bid(String name, int price) {
        return JudgedBid.of(name, BigDecimal.valueOf(price), BigDecimal.ZERO);
    }
}
