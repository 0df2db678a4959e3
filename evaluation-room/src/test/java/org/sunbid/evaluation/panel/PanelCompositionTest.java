package org.sunbid.evaluation.panel;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;

import static org.assertj.core.api.Assertions.assertThat;

/** O12 9 and O87 on the size and make-up of a panel. */
class PanelCompositionTest {

    private static final PanelNeed CONSTRUCTION = new PanelNeed(false, new BigDecimal("50000000"), false);

    @Test
    void fiveExpertsMayJudge() {
        assertThat(refusals(5, 0, CONSTRUCTION)).isEmpty();
    }

    @Test
    void fourExpertsAndOneRepresentativeMayJudge() {
        assertThat(refusals(4, 1, CONSTRUCTION)).isEmpty();
    }

    @Test
    void threeOfFiveExpertsAreFewerThanTwoThirds() {
        assertThat(refusals(3, 2, CONSTRUCTION)).containsExactly(PanelRefusal.TOO_FEW_EXPERTS);
    }

    @Test
    void evenPanelIsRefused() {
        assertThat(refusals(6, 0, CONSTRUCTION)).containsExactly(PanelRefusal.PANEL_EVEN);
    }

    @Test
    void threeAreTooFew() {
        assertThat(refusals(3, 0, CONSTRUCTION)).containsExactly(PanelRefusal.PANEL_TOO_SMALL);
    }

    @Test
    void procurementOfTenMillionNeedsSeven() {
        PanelNeed large = new PanelNeed(true, new BigDecimal("10000000"), false);

        assertThat(refusals(5, 0, large)).containsExactly(PanelRefusal.PANEL_TOO_SMALL_FOR_LARGE_PROCUREMENT);
        assertThat(refusals(7, 0, large)).isEmpty();
    }

    @Test
    void procurementBelowTenMillionNeedsFive() {
        assertThat(refusals(5, 0, new PanelNeed(true, new BigDecimal("9999999.99"), false)))
                .isEmpty();
    }

    @Test
    void demandingProcurementNeedsSevenWhateverItsBudget() {
        assertThat(refusals(5, 0, new PanelNeed(true, BigDecimal.TEN, true)))
                .containsExactly(PanelRefusal.PANEL_TOO_SMALL_FOR_LARGE_PROCUREMENT);
    }

    @Test
    void everyBrokenRuleIsNamed() {
        assertThat(refusals(1, 1, CONSTRUCTION))
                .containsExactly(PanelRefusal.PANEL_EVEN, PanelRefusal.PANEL_TOO_SMALL, PanelRefusal.TOO_FEW_EXPERTS);
    }

    @Test
    void panelHasALimit() {
        assertThat(refusals(23, 0, CONSTRUCTION)).containsExactly(PanelRefusal.PANEL_TOO_LARGE);
    }

    private static List<ReasonCode> refusals(int experts, int representatives, PanelNeed need) {
        return new PanelComposition(experts, representatives)
                .check(need).reasons().stream().map(Reason::code).toList();
    }
}
