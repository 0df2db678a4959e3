package org.sunbid.trading.tender.rule;

import org.sunbid.platform.rule.ReasonCode;

/** What besides its dates speaks against a draft. */
public enum DraftRefusal implements ReasonCode {
    /** {0} deposit, {1} limit. */
    DEPOSIT_TOO_HIGH("tender.deposit-too-high", "REG 26"),
    /** {0} name of the parameter. */
    PARAMETER_MISSING("tender.parameter-missing", ""),
    /** {0} name, {1} value, {2} lowest, {3} highest. */
    PARAMETER_OUT_OF_RANGE("tender.parameter-out-of-range", ""),
    /** {0} name. */
    PARAMETER_UNKNOWN("tender.parameter-unknown", ""),
    /** {0} name, {1} candidates, {2} at most. */
    CANDIDATES_TOO_MANY("tender.candidates-too-many", ""),
    /** {0} name, {1} the candidate. */
    CANDIDATE_TWICE("tender.candidate-twice", ""),
    /** {0} weight, {1} lowest, {2} subject. */
    PRICE_WEIGHT_TOO_LOW("tender.price-weight-too-low", "O87 55"),
    /** {0} above, {1} below. */
    DEVIATION_FACTORS("tender.deviation-factors", "O12 34"),
    /** {0} how many, {1} at most. */
    ITEM_COUNT("tender.item-count", "O12 17"),
    /** {0} the line. */
    ITEM_MALFORMED("tender.item-malformed", ""),
    /** {0} what stands in place of a code. */
    PREQUALIFICATION_CODE("tender.prequalification-code", "REG 19"),
    /** {0} the criterion. */
    CRITERION_MALFORMED("tender.criterion-malformed", "REG 18"),
    /** {0} their points, {1} what the price leaves of 100. */
    ITEM_POINTS("tender.item-points", "O87 55"),
    /** {0} name, {1} value, {2} what it may be. */
    PARAMETER_NOT_ONE_OF("tender.parameter-not-one-of", ""),
    /** {0} method, {1} category. */
    METHOD_NOT_FOR_CATEGORY("tender.method-not-for-category", "O87 53, 55"),
    /** {0} suite. */
    SUITE_UNKNOWN("tender.suite-unknown", ""),
    /** {0} policy. */
    CUSTODIANS_ONE_SUITE("tender.custodians-one-suite", ""),
    /** {0} method. */
    ENVELOPES_NEED_MERIT("tender.envelopes-need-merit", ""),
    /** {0} method, {1} envelopes. */
    APPLICATION_IS_SEALED("tender.application-is-sealed", "REG 15"),
    /** {0} lot. */
    APPLICATION_WITHOUT_MONEY("tender.application-without-money", "REG 26"),
    /** {0} policy. */
    APPLICATION_WITHOUT_CUSTODIANS("tender.application-without-custodians", "O20 21, 28"),
    /** {0} lot. */
    PRICE_CAP_NEEDED("tender.price-cap-needed", ""),
    /** No lot, or more than 999; {0} how many. */
    LOT_COUNT("tender.lot-count", ""),
    /** {0} seconds, {1} lowest, {2} highest. */
    DECRYPTION_WINDOW("tender.decryption-window", "O20 30"),
    /** {0} seconds, {1} highest. */
    WINDOW_EXTENSION("tender.window-extension", "O20 30"),
    /** {0} members, {1} lowest, {2} highest. */
    CONSORTIUM_MEMBERS("tender.consortium-members", "REG 37");

    private final String code;
    private final String clause;

    DraftRefusal(String code, String clause) {
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
