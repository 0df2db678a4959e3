package org.sunbid.evaluation.panel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is checked before anything is scored. */
class CheckListTest {

    @Test
    void everyGroundOfTheLawIsChecked() {
        assertThat(CheckList.STATUTORY.items())
                .extracting(CheckItem::clause)
                .containsExactlyInAnyOrder(
                        "REG 51(1)",
                        "REG 51(2)",
                        "REG 51(3)",
                        "REG 51(4)",
                        "REG 51(5)",
                        "REG 51(5)",
                        "REG 51(6)",
                        "REG 51(7)");
    }

    @Test
    void whatIsAskedOfAPriceIsCheckedApartFromAllElseAndNothingTwice() {
        assertThat(CheckList.STATUTORY.ofPrices().items())
                .extracting(CheckItem::clause)
                .containsExactly("REG 51(4)", "REG 51(5)", "REG 51(5)");
        assertThat(CheckList.STATUTORY.technical().items())
                .doesNotContainAnyElementsOf(CheckList.STATUTORY.ofPrices().items())
                .hasSize(5);
    }

    @Test
    void itemsAreFoundByTheirCode() {
        assertThat(CheckList.STATUTORY.item("responsive.1").orElseThrow().clause())
                .isEqualTo("REG 51(5)");
        assertThat(CheckList.STATUTORY.item("formal.9")).isEmpty();
    }
}
