package org.sunbid.trading.registration;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature registration refuses. */
public enum RegistrationRefusal implements ReasonCode {
    /** The statement or its signature is not base64, not canonical JSON or lacks a field; {0} which. */
    MALFORMED("registration.malformed", Kind.SHAPE, ""),
    /** An act of the operator needs its reason. */
    REASON_MISSING("registration.reason-missing", Kind.SHAPE, ""),
    /** {0} the role. */
    ROLE_NOT_OPEN("registration.role-not-open", Kind.RULE, ""),
    /** {0} code in the certificate, {1} code in the statement. */
    USCC_DIFFERS("registration.uscc-differs", Kind.IDENTITY, ""),
    /** {0} name in the certificate, {1} name in the statement. */
    NAME_DIFFERS("registration.name-differs", Kind.IDENTITY, ""),
    /** The statement is signed with another certificate than the one it names. */
    SIGNER_DIFFERS("registration.signer-differs", Kind.IDENTITY, ""),
    /** {0} when it was made; the platform accepts statements of the last ten minutes. */
    STALE("registration.stale", Kind.IDENTITY, ""),
    /** {0} the code. */
    UNKNOWN_ORGANISATION("registration.unknown-organisation", Kind.UNKNOWN, ""),
    /** {0} the code. */
    ALREADY_REGISTERED("registration.already-registered", Kind.STATE, ""),
    /** {0} name, {1} since, {2} reason. */
    SUSPENDED("registration.suspended", Kind.FORBIDDEN, ""),
    /** {0} name. */
    NOT_SUSPENDED("registration.not-suspended", Kind.STATE, ""),
    /** {0} name, {1} role. */
    ROLE_MISSING("registration.role-missing", Kind.FORBIDDEN, ""),
    /** {0} name. */
    OPERATOR_CANNOT_BID("registration.operator-cannot-bid", Kind.RULE, "O20 23"),
    /** {0} name. */
    RUNS_THE_TENDER("registration.runs-the-tender", Kind.RULE, "REG 13, 34");

    private final String code;
    private final Kind kind;
    private final String clause;

    RegistrationRefusal(String code, Kind kind, String clause) {
        this.code = code;
        this.kind = kind;
        this.clause = clause;
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
        return clause;
    }
}
