package org.sunbid.supervision.indicator;

import java.util.Arrays;
import java.util.Optional;
import org.sunbid.platform.rule.ReasonCode;

/** The rules that are watched, with their clauses; texts as those of refusals. */
public enum IndicatorKind implements ReasonCode {
    DOCUMENT_PERIOD("indicator.document-period", "TBL 24"),
    DOCUMENT_SALE("indicator.document-sale", "REG 16"),
    CLARIFICATION_LATE("indicator.clarification-late", "REG 21"),
    OBJECTION_UNANSWERED("indicator.objection-unanswered", "REG 22, 54"),
    OPENING_TIME("indicator.opening-time", "TBL 34"),
    TOO_FEW_BIDS("indicator.too-few-bids", "TBL 28, REG 44"),
    PANEL_SIZE("indicator.panel-size", "O12 9"),
    PRICE_ABOVE_CAP("indicator.price-above-cap", "REG 51"),
    CANDIDATES_LATE("indicator.candidates-late", "REG 54"),
    STANDSTILL_SHORT("indicator.standstill-short", "REG 54"),
    AWARD_EARLY("indicator.award-early", "REG 54"),
    WINNER_NOT_FIRST("indicator.winner-not-first", "REG 55"),
    CONTRACT_LATE("indicator.contract-late", "TBL 46"),
    STEP_WHILE_SUSPENDED("indicator.step-while-suspended", "REG 61"),
    /** A draw was closed in another way than it was announced; this platform did not reveal. */
    DRAW_CLOSING("indicator.draw-closing", "REG 46"),
    /** A draw's transcript does not come out the same again. */
    DRAW_TRANSCRIPT("indicator.draw-transcript", "REG 46"),
    /** A draw rests on other shares of the chance than those that were bound. */
    DRAW_SHARE_LEFT_OUT("indicator.draw-share-left-out", "REG 46"),
    /** A draw came to no end, or was given up, after this platform had revealed. */
    DRAW_GIVEN_UP("indicator.draw-given-up", "REG 46"),
    /** The same was drawn before: whoever holds several draws can choose among them. */
    DRAW_REPEATED("indicator.draw-repeated", "REG 46"),
    /** The third party of a draw is neither the tender's agency nor its tenderee. */
    DRAW_HOST("indicator.draw-host", "REG 46"),
    /** A panel, or a member, that no draw before this platform drew. */
    PANEL_NOT_DRAWN("indicator.panel-not-drawn", "REG 46"),
    /** A coefficient counts that was not drawn, or another than was drawn. */
    COEFFICIENT_NOT_DRAWN("indicator.coefficient-not-drawn", "TBL 34"),
    /** Equals stand in another order than was drawn. */
    TIE_NOT_DRAWN("indicator.tie-not-drawn", "TBL 40"),
    /** What another platform, or this one, found wrong with messages. */
    NETWORK("indicator.network", "");

    private final String code;
    private final String clause;

    IndicatorKind(String code, String clause) {
        this.code = code;
        this.clause = clause;
    }

    /** The kind with this code. */
    public static Optional<IndicatorKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
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
