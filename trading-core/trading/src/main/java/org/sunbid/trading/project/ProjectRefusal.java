package org.sunbid.trading.project;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature project refuses. */
public enum ProjectRefusal implements ReasonCode {
    /** {0} the code. */
    UNKNOWN_PROJECT("project.unknown", Kind.UNKNOWN, ""),
    /** A name or a category is missing. */
    INCOMPLETE("project.incomplete", Kind.SHAPE, ""),
    /** Construction needs its 投资项目统一代码. */
    INVESTMENT_CODE_MISSING("project.investment-code-missing", Kind.RULE, ""),
    /** An agency has to say for whom it acts. */
    TENDEREE_MISSING("project.tenderee-missing", Kind.RULE, ""),
    /** {0} prefix whose numbers are used up. */
    CODES_USED_UP("project.codes-used-up", Kind.LIMIT, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    ProjectRefusal(String code, Kind kind, String clause) {
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
