package org.sunbid.supervision.alert;

import org.sunbid.platform.rule.ReasonCode;

/** Why an alert cannot be reviewed. */
public enum AlertRefusal implements ReasonCode {
    UNKNOWN("alert.unknown", Kind.UNKNOWN),
    ALREADY_REVIEWED("alert.already-reviewed", Kind.STATE);

    private final String code;
    private final Kind kind;

    AlertRefusal(String code, Kind kind) {
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
