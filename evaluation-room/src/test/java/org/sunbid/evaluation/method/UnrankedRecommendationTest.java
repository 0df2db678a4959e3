package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;

/** 评定分离. */
class UnrankedRecommendationTest {

    private static final Map<String, String> FOUNDED =
            Map.of("decisionAuthority", "试点〔2026〕1号", "decisionMethod", "票决法");

    /* Totals by O87 55 at 30 %, base 800: D 24 + 60 = 84, C 30 + 50 = 80, B 24 + 55 = 79, A 24 + 10 = 34. */
    private final List<JudgedBid> four =
            List.of(bid("A", "1000", "10"), bid("B", "1000", "55"), bid("C", "800", "50"), bid("D", "1000", "60"));

    @Test
    void thePanelNamesTheBestThreeInAnOrderThatSaysNothing() {
        assertThat(founded().recommend(four))
                .extracting(UnrankedRecommendation.Recommended::bid)
                .containsExactly("B", "C", "D");
    }

    @Test
    void whatSpeaksForEachIsItsArithmetic() {
        assertThat(founded().recommend(four).get(2).steps())
                .contains(new Step(Step.Name.TOTAL, "60.00 + 24.00", new BigDecimal("84.00")));
    }

    @Test
    void whereStateFundsPrevailTheFirstIsTaken() {
        assertThat(codes(UnrankedRecommendation.read(new LowestEvaluatedPrice(), new Parameters(FOUNDED), true)))
                .containsExactly("method.state-funds-take-the-first");
    }

    @Test
    void withoutAnAuthorityOnRecordAndAPublishedMethodNothingIsSeparated() {
        assertThat(codes(UnrankedRecommendation.read(new LowestEvaluatedPrice(), new Parameters(Map.of()), false)))
                .containsExactly("method.decision-not-founded", "method.decision-not-founded");
        assertThat(codes(UnrankedRecommendation.read(
                        new LowestEvaluatedPrice(),
                        new Parameters(Map.of("decisionAuthority", "x".repeat(201), "decisionMethod", "票决法")),
                        false)))
                .containsExactly("method.decision-not-founded");
    }

    private static UnrankedRecommendation founded() {
        return UnrankedRecommendation.read(
                        new ComprehensiveScore(new BigDecimal("0.30")), new Parameters(FOUNDED), false)
                .orThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(reason -> reason.code().code()).toList();
    }
}
