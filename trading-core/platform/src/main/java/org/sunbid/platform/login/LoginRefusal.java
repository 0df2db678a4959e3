package org.sunbid.platform.login;

import org.sunbid.platform.rule.ReasonCode;

/** In which ways accounts and log-in refuse. */
public enum LoginRefusal implements ReasonCode {
    LOGIN_NAME_TAKEN("login.name-taken", Kind.STATE),
    LOGIN_NAME_UNUSABLE("login.name-unusable", Kind.SHAPE),
    NO_ROLE("login.no-role", Kind.SHAPE),
    ROLE_NEEDS_CERTIFICATE("login.role-needs-certificate", Kind.RULE),
    PASSWORD_UNUSABLE("login.password-unusable", Kind.SHAPE),
    /** Says on purpose no more than this: not whether the name, the password or the code was wrong. */
    FAILED("login.failed", Kind.IDENTITY),
    LOCKED_OUT("login.locked-out", Kind.RATE),
    CERTIFICATES_NO_PAIR("login.certificates-no-pair", Kind.RULE),
    CERTIFICATE_OF_ANOTHER("login.certificate-of-another", Kind.RULE),
    CERTIFICATE_TAKEN("login.certificate-taken", Kind.STATE),
    CERTIFICATE_UNKNOWN("login.certificate-unknown", Kind.IDENTITY),
    CHALLENGE_OVER("login.challenge-over", Kind.IDENTITY),
    CODE_UNKNOWN("login.code-unknown", Kind.UNKNOWN),
    SESSION_UNKNOWN("login.session-unknown", Kind.UNKNOWN),
    ACCOUNT_CLOSED("login.account-closed", Kind.IDENTITY),
    CANNOT_CLOSE_OWN("login.cannot-close-own", Kind.STATE);

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
