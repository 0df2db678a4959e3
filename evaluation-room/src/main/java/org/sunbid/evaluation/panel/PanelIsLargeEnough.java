package org.sunbid.evaluation.panel;

import java.math.BigDecimal;
import org.sunbid.platform.rule.Decision;

/**
 * At least five members (TBL 37, O12 9); at least seven in government procurement when the budget reaches ten million
 * yuan, or the purchase is technically complex or of high social impact (O87 47; number of the article not re-read).
 */
public final class PanelIsLargeEnough {

    /** Members of any panel. */
    public static final int LEAST = 5;
    /** Members of a panel for a large procurement. */
    public static final int LEAST_LARGE_PROCUREMENT = 7;
    /** The budget from which a procurement is large, yuan. */
    public static final BigDecimal LARGE_BUDGET = new BigDecimal("10000000");

    private PanelIsLargeEnough() {}

    /** How many this purchase needs. */
    public static int least(PanelNeed need) {
        boolean large = need.demanding() || need.budget().compareTo(LARGE_BUDGET) >= 0;
        return need.governmentProcurement() && large ? LEAST_LARGE_PROCUREMENT : LEAST;
    }

    /** Refuses a smaller panel. */
    public static Decision check(PanelComposition panel, PanelNeed need) {
        int least = least(need);
        PanelRefusal code =
                least == LEAST ? PanelRefusal.PANEL_TOO_SMALL : PanelRefusal.PANEL_TOO_SMALL_FOR_LARGE_PROCUREMENT;
        return Decision.require(panel.size() >= least, code, panel.size(), least);
    }
}
