package org.sunbid.trading.clarification;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature clarification refuses. */
public enum ClarificationRefusal implements ReasonCode {
    /** {0} what is wrong with the text that was signed. */
    MALFORMED("clarification.malformed", Kind.SHAPE, ""),
    /** {0} number signed, {1} number due. */
    NUMBER_TAKEN("clarification.number-taken", Kind.STATE, ""),
    /** {0} deadline of the tender. */
    AFTER_DEADLINE("clarification.after-deadline", Kind.STATE, "REG 21"),
    /** {0} deadline given, {1} earliest deadline, {2} span, {3} clause. */
    DEADLINE_TOO_EARLY("clarification.deadline-too-early", Kind.RULE, "REG 21"),
    /** {0} deadline given, {1} deadline so far. */
    DEADLINE_MOVED_BACK("clarification.deadline-moved-back", Kind.RULE, "TBL 24"),
    /** {0} name. */
    FILE_UNKNOWN("clarification.file-unknown", Kind.RULE, ""),
    /** {0} hash. */
    /** {0} how many, {1} at most. */
    TOO_MANY_ANNEXES("clarification.too-many-annexes", Kind.LIMIT, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    ClarificationRefusal(String code, Kind kind, String clause) {
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
