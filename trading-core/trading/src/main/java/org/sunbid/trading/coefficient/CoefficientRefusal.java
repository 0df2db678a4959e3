package org.sunbid.trading.coefficient;

import org.sunbid.platform.rule.ReasonCode;

/** Why coefficients are not drawn, or not shown. */
public enum CoefficientRefusal implements ReasonCode {
    NOTHING_TO_DRAW("coefficient.nothing-to-draw", Kind.STATE),
    ALREADY_OPEN("coefficient.already-open", Kind.STATE),
    NO_TRANSCRIPT("coefficient.no-transcript", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    CoefficientRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return "";
    }
}
