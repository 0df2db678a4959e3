package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The items beside the price, as a tender document lists them. */
class ScoreSheetTest {

    private final Method sixtyForPrice = new ComprehensiveScore(new BigDecimal("0.60"));

    @Test
    void itemsAreReadInTheOrderOfTheDocument() {
        ScoreSheet sheet = read("施工组织设计|25; 项目管理机构| 10.5 ；业绩|4.5").orThrow();

        assertThat(sheet.items())
                .containsExactly(
                        new ScoreItem(1, "施工组织设计", new BigDecimal("25")),
                        new ScoreItem(2, "项目管理机构", new BigDecimal("10.5")),
                        new ScoreItem(3, "业绩", new BigDecimal("4.5")));
        assertThat(sheet.maximum()).isEqualByComparingTo("40");
    }

    @Test
    void itemsAndPriceMustMakeOneHundred() {
        assertThat(read("施工组织设计|25;项目管理机构|10").reasons())
                .extracting(Reason::code)
                .containsExactly(MethodRefusal.ITEMS_DO_NOT_SUM);
        assertThat(read(" ").reasons()).extracting(Reason::code).containsExactly(MethodRefusal.ITEMS_DO_NOT_SUM);
    }

    @Test
    void lowestPriceScoresNothing() {
        assertThat(ScoreSheet.of(new LowestEvaluatedPrice(), new Parameters(Map.of()))
                        .items())
                .isEmpty();
    }

    @Test
    void malformedItemsAreNamed() {
        assertThat(read("施工组织设计;|20;业绩|-5;信誉|0").reasons())
                .extracting(reason -> reason.arguments().get(0))
                .containsExactly("施工组织设计", "|20", "业绩|-5", "信誉|0");
    }

    @Test
    void pointsLieBetweenZeroAndTheMaximumWithTwoDecimals() {
        ScoreItem item = new ScoreItem(1, "业绩", new BigDecimal("10"));

        assertThat(item.admits(BigDecimal.ZERO)).isTrue();
        assertThat(item.admits(new BigDecimal("10.00"))).isTrue();
        assertThat(item.admits(new BigDecimal("10.01"))).isFalse();
        assertThat(item.admits(new BigDecimal("-0.01"))).isFalse();
        assertThat(item.admits(new BigDecimal("5.001"))).isFalse();
    }

    private Outcome<ScoreSheet> read(String items) {
        return ScoreSheet.read(sixtyForPrice, new Parameters(Map.of("items", items)));
    }
}
