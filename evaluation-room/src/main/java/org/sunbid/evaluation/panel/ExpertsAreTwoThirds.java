package org.sunbid.evaluation.panel;

import org.sunbid.platform.rule.Decision;

/** Experts of technology and economics are at least two thirds of the panel (TBL 37, O12 9). */
public final class ExpertsAreTwoThirds {

    private ExpertsAreTwoThirds() {}

    /** Refuses a panel with too many representatives of the tenderee. */
    public static Decision check(PanelComposition panel) {
        return Decision.require(
                panel.experts() * 3 >= panel.size() * 2, PanelRefusal.TOO_FEW_EXPERTS, panel.experts(), panel.size());
    }
}
