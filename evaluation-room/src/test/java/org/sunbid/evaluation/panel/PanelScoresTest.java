package org.sunbid.evaluation.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.method.ScoreItem;
import org.sunbid.evaluation.method.ScoreSheet;

import static org.assertj.core.api.Assertions.assertThat;

/** Points of several members become points of the panel. */
class PanelScoresTest {

    private static final ScoreSheet SHEET = new ScoreSheet(
            List.of(new ScoreItem(1, "施工组织设计", new BigDecimal("20")), new ScoreItem(2, "业绩", BigDecimal.TEN)));
    private static final BigDecimal THRESHOLD = new BigDecimal("0.30");

    /*
     * Member 1: 15 + 8 = 23, member 2: 16 + 9 = 25, member 3: 14 + 6 = 20; (23 + 25 + 20) ÷ 3 = 22.666… → 22.67.
     * Item 1 alone: (15 + 16 + 14) ÷ 3 = 15.00.
     */
    @Test
    void pointsOfABidAreTheMeanOfItsMembersSumsRoundedOnce() {
        PanelScores scores = new PanelScores(List.of(
                score(1, 1, "15"),
                score(1, 2, "8"),
                score(2, 1, "16"),
                score(2, 2, "9"),
                score(3, 1, "14"),
                score(3, 2, "6")));

        assertThat(scores.points("bid")).isEqualTo(new BigDecimal("22.67"));
        assertThat(scores.mean("bid", 1)).isEqualTo(new BigDecimal("15.00"));
        assertThat(scores.total(member(2), "bid")).isEqualByComparingTo("25");
    }

    /* Item 1, maximum 20, 30 % = 6 points: mean of 18, 18, 18, 18, 8 = 16; |8 − 16| = 8 > 6, |18 − 16| = 2. */
    @Test
    void scoreFurtherThanThirtyPercentOfTheMaximumFromTheMeanMustBeExplained() {
        PanelScores scores = new PanelScores(
                List.of(score(1, 1, "18"), score(2, 1, "18"), score(3, 1, "18"), score(4, 1, "18"), score(5, 1, "8")));

        assertThat(scores.deviations(SHEET, THRESHOLD)).containsExactly(score(5, 1, "8"));
    }

    /* Mean of 4, 10 = 7; |10 − 7| = 3 = 30 % of 10: at the threshold, not beyond. */
    @Test
    void scoreAtTheThresholdNeedsNoExplanation() {
        PanelScores scores = new PanelScores(List.of(score(1, 2, "4"), score(2, 2, "10")));

        assertThat(scores.deviations(SHEET, THRESHOLD)).isEmpty();
    }

    @Property(tries = 200)
    void orderOfExpertsChangesNothing(
            @ForAll @Size(min = 5, max = 9) List<@IntRange(max = 20) Integer> points, @ForAll Random random) {
        List<GivenScore> scores = new ArrayList<>();
        points.forEach(given -> scores.add(score(scores.size(), 1, String.valueOf(given))));
        List<GivenScore> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, random);

        assertThat(new PanelScores(shuffled).points("bid")).isEqualTo(new PanelScores(scores).points("bid"));
        assertThat(new PanelScores(shuffled).deviations(SHEET, THRESHOLD))
                .containsExactlyInAnyOrderElementsOf(new PanelScores(scores).deviations(SHEET, THRESHOLD));
    }

    private static GivenScore score(int member, int item, String points) {
        return new GivenScore(member(member), "bid", item, new BigDecimal(points));
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }
}
