package org.sunbid.evaluation.panel;

import org.sunbid.platform.rule.ReasonCode;

/** Why a panel of this shape may not judge. */
public enum PanelRefusal implements ReasonCode {
    PANEL_EVEN("panel.even", "O12 9"),
    PANEL_TOO_SMALL("panel.too-small", "O12 9"),
    PANEL_TOO_SMALL_FOR_LARGE_PROCUREMENT("panel.too-small-for-large-procurement", "O87 47"),
    PANEL_TOO_LARGE("panel.too-large", ""),
    TOO_FEW_EXPERTS("panel.too-few-experts", "O12 9");

    private final String code;
    private final String clause;

    PanelRefusal(String code, String clause) {
        this.code = code;
        this.clause = clause;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String clause() {
        return clause;
    }
}
