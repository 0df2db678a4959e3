package org.sunbid.trading.ending;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature ending refuses. */
public enum EndingRefusal implements ReasonCode {
    /** {0} lot: only those who run the tender end it. */
    NOT_RUN_BY_YOU("ending.not-run-by-you", Kind.FORBIDDEN, ""),
    /** {0} lot, {1} its state. */
    WRONG_STATE("ending.wrong-state", Kind.STATE, "REG 31"),
    /** {0} lot, whose price session sits. */
    PRICES_ARE_BEING_OPENED("ending.prices-are-being-opened", Kind.STATE, "REG 31"),
    /** {0} the ground. */
    GROUND_NOT_FOR_CATEGORY("ending.ground-not-for-category", Kind.RULE, "GPL 36, REG 31"),
    /** {0} the ground, which cannot be known yet. */
    GROUND_NOT_YET("ending.ground-not-yet", Kind.RULE, "GPL 36, REG 55"),
    /** Nothing says what happened. */
    WORDS_MISSING("ending.words-missing", Kind.RULE, "REG 31"),
    /** {0} code of the lot, which was not repeated. */
    NOT_CONFIRMED("ending.not-confirmed", Kind.RULE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    EndingRefusal(String code, Kind kind, String clause) {
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
