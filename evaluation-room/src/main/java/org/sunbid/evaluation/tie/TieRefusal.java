package org.sunbid.evaluation.tie;

import org.sunbid.platform.rule.ReasonCode;

/** Why an order among equals is not drawn. */
public enum TieRefusal implements ReasonCode {
    UNKNOWN_LOT("tie.unknown-lot", Kind.UNKNOWN, ""),
    SUSPENDED("tie.suspended", Kind.STATE, ""),
    NO_TIE("tie.none", Kind.STATE, "O87 68"),
    ALREADY_ASKED("tie.already-asked", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    TieRefusal(String code, Kind kind, String clause) {
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
