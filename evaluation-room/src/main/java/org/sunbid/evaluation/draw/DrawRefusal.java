package org.sunbid.evaluation.draw;

import org.sunbid.platform.rule.ReasonCode;

/** Why a panel is not drawn, or an answer not taken. */
public enum DrawRefusal implements ReasonCode {
    UNKNOWN_LOT("draw.unknown-lot", Kind.UNKNOWN, ""),
    NOT_OPENED("draw.not-opened", Kind.STATE, "O12 12"),
    SUSPENDED("draw.suspended", Kind.STATE, ""),
    ALREADY_REQUESTED("draw.already-requested", Kind.STATE, ""),
    NOT_REQUESTED("draw.not-requested", Kind.STATE, ""),
    ALREADY_DRAWN("draw.already-drawn", Kind.STATE, "REG 46"),
    UNKNOWN_SPECIALTY("draw.unknown-specialty", Kind.RULE, ""),
    /** {0} lends no experts. */
    UNKNOWN_LENDER("draw.unknown-lender", Kind.RULE, ""),
    TOO_FEW_CANDIDATES("draw.too-few-candidates", Kind.RULE, "REG 46"),
    UNKNOWN_INVITATION("draw.unknown-invitation", Kind.UNKNOWN, ""),
    ALREADY_ANSWERED("draw.already-answered", Kind.STATE, ""),
    REASON_MISSING("draw.reason-missing", Kind.RULE, ""),
    NOT_YET_SILENT("draw.not-yet-silent", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    DrawRefusal(String code, Kind kind, String clause) {
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
