package org.sunbid.platform.login;

import org.sunbid.platform.rule.ReasonCode;

/** In which ways accounts and log-in refuse. */
public enum LoginRefusal implements ReasonCode {
    LOGIN_NAME_TAKEN("login.name-taken", Kind.STATE),
    LOGIN_NAME_UNUSABLE("login.name-unusable", Kind.SHAPE),
    NO_ROLE("login.no-role", Kind.SHAPE);

    private final String code;
    private final Kind kind;

    LoginRefusal(String code, Kind kind) {
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
