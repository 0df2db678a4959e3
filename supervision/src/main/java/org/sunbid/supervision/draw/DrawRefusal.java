package org.sunbid.supervision.draw;

import org.sunbid.platform.rule.ReasonCode;

/** Why nothing of a draw is shown. */
public enum DrawRefusal implements ReasonCode {
    UNKNOWN("supervised-draw.unknown", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    DrawRefusal(String code, Kind kind) {
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
