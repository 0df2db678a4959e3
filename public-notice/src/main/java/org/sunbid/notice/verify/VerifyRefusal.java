package org.sunbid.notice.verify;

import org.sunbid.platform.rule.ReasonCode;

/** Why a file cannot be checked at all. */
public enum VerifyRefusal implements ReasonCode {
    /** No file, or too large a one. */
    UNREADABLE("verify.unreadable", Kind.SHAPE);

    private final String code;
    private final Kind kind;

    VerifyRefusal(String code, Kind kind) {
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
