package org.sunbid.evaluation.panel;

import org.sunbid.platform.rule.Decision;

/** The number of members is odd, so that a majority always exists (TBL 37, O12 9). */
public final class PanelIsOdd {

    private PanelIsOdd() {}

    /** Refuses an even panel. */
    public static Decision check(PanelComposition panel) {
        return Decision.require(panel.size() % 2 == 1, PanelRefusal.PANEL_EVEN, panel.size());
    }
}
