package org.sunbid.trading.ending;

import java.util.Set;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.LotState;

/**
 * On which ground a lot is ended. Government procurement ends only on the four grounds of GPL 36 (政府采购法第三十六条
 * [K]; O87 29 [K]: nobody ends a procurement as they like); elsewhere a tenderee may give the project up (REG 31).
 */
public enum EndingGround {
    /** 项目取消或重大调整: the tenderee gives the purchase up. */
    GIVEN_UP("REG 31"),
    /** 出现影响公正的违法、违规行为. */
    UNLAWFUL("GPL 36 (2)"),
    /** 符合条件的供应商不足三家. */
    TOO_FEW_SUPPLIERS("GPL 36 (1)"),
    /** 报价均超过采购预算. */
    OVER_BUDGET("GPL 36 (3)"),
    /** 因重大变故，采购任务取消. */
    PURCHASE_CANCELLED("GPL 36 (4)"),
    /** No candidate is left, or none of those left is taken. */
    NO_CANDIDATE_TAKEN("REG 55");

    private static final Set<LotState> WITH_OPENED_BIDS =
            Set.of(LotState.OPENED, LotState.EVALUATING, LotState.EVALUATED, LotState.CANDIDATES_PUBLISHED);

    private final String clause;

    EndingGround(String clause) {
        this.clause = clause;
    }

    /** Stable code under which the end is published. */
    public String code() {
        return "ending." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What it rests on. */
    public String clause() {
        return clause;
    }

    /** Whether the law knows it for this category. */
    boolean fits(TradeCategory category) {
        boolean government = category == TradeCategory.GOVERNMENT_PROCUREMENT;
        return switch (this) {
            case GIVEN_UP -> !government;
            case TOO_FEW_SUPPLIERS, OVER_BUDGET, PURCHASE_CANCELLED -> government;
            case UNLAWFUL, NO_CANDIDATE_TAKEN -> true;
        };
    }

    /** Whether it can be known of a lot that stands in this state. */
    boolean fits(LotState state) {
        return switch (this) {
            case GIVEN_UP, UNLAWFUL, PURCHASE_CANCELLED -> true;
            case TOO_FEW_SUPPLIERS, OVER_BUDGET -> WITH_OPENED_BIDS.contains(state);
            case NO_CANDIDATE_TAKEN -> state == LotState.CANDIDATES_PUBLISHED;
        };
    }
}
