package org.sunbid.evaluation.method;

import org.sunbid.platform.rule.ReasonCode;

/** Why a method with these parameters cannot be used. */
public enum MethodRefusal implements ReasonCode {
    UNKNOWN_BASE("method.unknown-base", ""),
    PARAMETER_MISSING("method.parameter-missing", ""),
    PARAMETER_NOT_A_NUMBER("method.parameter-not-a-number", ""),
    PARAMETER_OUT_OF_BOUNDS("method.parameter-out-of-bounds", ""),
    /** {0} name. */
    COEFFICIENT_NOT_DRAWN("method.coefficient-not-drawn", ""),
    PRICE_WEIGHT_TOO_LOW("method.price-weight-too-low", "O87 55"),
    /** {0} weight, {1} lowest, {2} highest; the rule on 磋商, not re-read. */
    PRICE_WEIGHT_OUT_OF_RANGE("method.price-weight-out-of-range", ""),
    /** A recommendation without ranks where state funds prevail. */
    STATE_FUNDS_TAKE_THE_FIRST("method.state-funds-take-the-first", "REG 55"),
    /** {0} name of the parameter that says on what the tenderee's decision is founded. */
    DECISION_NOT_FOUNDED("method.decision-not-founded", "REG 53"),
    SLOPES_REVERSED("method.slopes-reversed", ""),
    ITEM_MALFORMED("method.item-malformed", ""),
    ITEMS_DO_NOT_SUM("method.items-do-not-sum", "O87 55");

    private final String code;
    private final String clause;

    MethodRefusal(String code, String clause) {
        this.code = code;
        this.clause = clause;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String clause() {
        return clause;
    }
}
