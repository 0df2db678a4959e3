package org.sunbid.network.code;

import org.sunbid.platform.rule.ReasonCode;

/** Why a typed code is not one. */
public enum CodeRefusal implements ReasonCode {
    /** Not 18 characters of the alphabet of GB 32100. */
    USCC_MALFORMED("code.uscc-malformed", "GB 32100"),
    /** The check character does not fit: mistyped, or one of the few real codes that need an audited override. */
    USCC_CHECK_DIGIT("code.uscc-check-digit", "GB 32100"),
    /** Not six digits under a known province. */
    REGION_UNKNOWN("code.region-unknown", "GB/T 2260"),
    /** Not of the shape YYMM-region-industry-type-serial. */
    INVESTMENT_MALFORMED("code.investment-malformed", ""),
    /** Not a code of a project, tender or lot. */
    TENDER_MALFORMED("code.tender-malformed", ""),
    /** Not a 统一交易标识码, or its check character does not fit. */
    TRANSACTION_MALFORMED("code.transaction-malformed", "");

    private final String code;
    private final String clause;

    CodeRefusal(String code, String clause) {
        this.code = code;
        this.clause = clause;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.SHAPE;
    }

    @Override
    public String clause() {
        return clause;
    }
}
