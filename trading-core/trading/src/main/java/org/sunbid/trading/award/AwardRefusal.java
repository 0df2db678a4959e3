package org.sunbid.trading.award;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature award refuses. */
public enum AwardRefusal implements ReasonCode {
    /** {0} lot, of whose award you may not know yet. */
    NOT_PUBLIC("award.not-public", Kind.UNKNOWN, "TBL 44"),
    /** {0} lot: only those who run the tender do this. */
    NOT_RUN_BY_YOU("award.not-run-by-you", Kind.FORBIDDEN, ""),
    /** {0} lot, of which there is no result yet. */
    NO_RESULT("award.no-result", Kind.STATE, ""),
    /** {0} lot: every bid was rejected. */
    NO_CANDIDATE("award.no-candidate", Kind.STATE, "REG 51"),
    /** {0} until when the candidates are public. */
    STILL_PUBLIC("award.still-public", Kind.RULE, "REG 54"),
    /** The chosen bid is not among the candidates. */
    NOT_A_CANDIDATE("award.not-a-candidate", Kind.RULE, "REG 53, 55"),
    /** State funds: a better candidate is passed over without a ground of the law. */
    FIRST_RANK_FIRST("award.first-rank-first", Kind.RULE, "REG 55"),
    /** A better candidate is passed over without words. */
    GROUNDS_MISSING("award.grounds-missing", Kind.RULE, "REG 55"),
    /** Number, price or date of the contract is missing or no number, amount or date. */
    CONTRACT_INCOMPLETE("award.contract-incomplete", Kind.SHAPE, ""),
    /** {0} price of the bid, {1} price of the contract. */
    CONTRACT_PRICE("award.contract-price", Kind.RULE, "TBL 46"),
    /** {0} date on the contract, {1} date of the award. */
    CONTRACT_BEFORE_AWARD("award.contract-before-award", Kind.RULE, "TBL 46"),
    /** {0} date on the contract. */
    CONTRACT_IN_FUTURE("award.contract-in-future", Kind.RULE, ""),
    /** {0} lot, of which no award can fall away. */
    NOT_AWARDED("award.not-awarded", Kind.STATE, "REG 55"),
    /** {0} lot, of which every candidate has lost its award. */
    NO_CANDIDATE_LEFT("award.no-candidate-left", Kind.STATE, "REG 55"),
    /** Nothing says why the award falls away. */
    CANCEL_WORDS_MISSING("award.cancel-words-missing", Kind.RULE, "REG 55"),
    /** {0} code of the lot, which was not repeated. */
    CANCEL_NOT_CONFIRMED("award.cancel-not-confirmed", Kind.RULE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    AwardRefusal(String code, Kind kind, String clause) {
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
