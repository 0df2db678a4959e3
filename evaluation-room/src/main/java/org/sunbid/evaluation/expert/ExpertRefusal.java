package org.sunbid.evaluation.expert;

import org.sunbid.platform.rule.ReasonCode;

/** Why a person does not enter the pool, or not in this way. */
public enum ExpertRefusal implements ReasonCode {
    UNKNOWN("expert.unknown", Kind.UNKNOWN, ""),
    UNKNOWN_SPECIALTY("expert.unknown-specialty", Kind.RULE, ""),
    TOO_FEW_YEARS("expert.too-few-years", Kind.RULE, "O12 11"),
    NO_SENIOR_TITLE("expert.no-senior-title", Kind.RULE, "O12 11"),
    WRONG_STATE("expert.wrong-state", Kind.STATE, ""),
    REASON_MISSING("expert.reason-missing", Kind.RULE, ""),
    FIELD("expert.field", Kind.SHAPE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    ExpertRefusal(String code, Kind kind, String clause) {
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
