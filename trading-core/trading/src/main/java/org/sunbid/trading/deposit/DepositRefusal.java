package org.sunbid.trading.deposit;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature deposit refuses. */
public enum DepositRefusal implements ReasonCode {
    /** {0} lot: only those who run the tender see and settle its deposits. */
    NOT_RUN_BY_YOU("deposit.not-run-by-you", Kind.FORBIDDEN, ""),
    /** {0} lot whose bidders nobody may know, or nobody will. */
    SEALED("deposit.sealed", Kind.STATE, "O20 21, 56"),
    /** No deposit of this bidder is held. */
    NOT_HELD("deposit.not-held", Kind.STATE, ""),
    /** It still secures a bid. */
    NOT_RETURNABLE("deposit.not-returnable", Kind.RULE, "REG 57"),
    /** The law gives no ground to keep it. */
    NOT_FORFEITABLE("deposit.not-forfeitable", Kind.RULE, "O20 31, REG 35, 74"),
    /** Nothing says why it is kept. */
    REASON_MISSING("deposit.reason-missing", Kind.SHAPE, ""),
    /** The bank does not take the order now. */
    BANK_AWAY("deposit.bank-away", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    DepositRefusal(String code, Kind kind, String clause) {
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
