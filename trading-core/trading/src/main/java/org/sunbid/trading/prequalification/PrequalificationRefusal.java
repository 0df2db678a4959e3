package org.sunbid.trading.prequalification;

import org.sunbid.platform.rule.ReasonCode;

/** Every way in which a prequalification, and a tender that follows one, refuses. */
public enum PrequalificationRefusal implements ReasonCode {
    /** {0} lot, of which there is no result for the one who asks. */
    NO_RESULT("prequalification.no-result", Kind.UNKNOWN, ""),
    /** How many did is told to nobody. */
    TOO_FEW_PASSED("prequalification.too-few-passed", Kind.RULE, "REG 19"),
    /** {0} code of the prequalification that is named. */
    NOT_FOLLOWED("prequalification.not-followed", Kind.RULE, "REG 19"),
    /** {0} code of the lot there that did not come to an end. */
    NOT_ENDED("prequalification.not-ended", Kind.RULE, "REG 19");

    private final String code;
    private final Kind kind;
    private final String clause;

    PrequalificationRefusal(String code, Kind kind, String clause) {
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
