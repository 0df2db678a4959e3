package org.sunbid.evaluation.panel;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/**
 * How many sit on a panel.
 *
 * @param experts drawn from the pool
 * @param representatives of the tenderee
 */
public record PanelComposition(int experts, int representatives) {

    /** The most members a panel may have here; a limit of the system, not of the law. */
    public static final int MOST_MEMBERS = 21;

    public PanelComposition {
        if (experts < 0 || representatives < 0) {
            throw new IllegalArgumentException("fewer than nobody");
        }
    }

    /** Everybody. */
    public int size() {
        return experts + representatives;
    }

    /** Every rule of the law together, for this purchase. */
    public Decision check(PanelNeed need) {
        return Decision.all(List.of(
                Decision.require(size() <= MOST_MEMBERS, PanelRefusal.PANEL_TOO_LARGE, MOST_MEMBERS),
                PanelIsOdd.check(this),
                PanelIsLargeEnough.check(this, need),
                ExpertsAreTwoThirds.check(this)));
    }
}
