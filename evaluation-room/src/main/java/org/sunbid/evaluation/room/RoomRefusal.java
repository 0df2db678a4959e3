package org.sunbid.evaluation.room;

import org.sunbid.platform.rule.ReasonCode;

/** Why something is not done in the room. */
public enum RoomRefusal implements ReasonCode {
    UNKNOWN("room.unknown", Kind.UNKNOWN, ""),
    SUSPENDED("room.suspended", Kind.STATE, ""),
    LOT_ENDED("room.lot-ended", Kind.STATE, ""),
    PANEL_NOT_COMPLETE("room.panel-not-complete", Kind.STATE, "O12 9"),
    ALREADY_OPEN("room.already-open", Kind.STATE, ""),
    PLEDGE_MISSING("room.pledge-missing", Kind.RULE, "O12 13"),
    /** A member of another city signs the pledge. */
    PLEDGE_UNSIGNED("room.pledge-unsigned", Kind.RULE, "O12 13"),
    NOT_CHECKED_IN("room.not-checked-in", Kind.STATE, ""),
    WRONG_STAGE("room.wrong-stage", Kind.STATE, ""),
    CHAIR_ELECTED("room.chair-elected", Kind.STATE, "O12 9"),
    UNKNOWN_MEMBER("room.unknown-member", Kind.RULE, ""),
    UNKNOWN_BID("room.unknown-bid", Kind.UNKNOWN, ""),
    UNKNOWN_ITEM("room.unknown-item", Kind.RULE, "O12 17"),
    REASON_MISSING("room.reason-missing", Kind.RULE, "REG 51"),
    ALREADY_SUBMITTED("room.already-submitted", Kind.STATE, ""),
    REVIEW_INCOMPLETE("room.review-incomplete", Kind.RULE, ""),
    SCORE_OUT_OF_RANGE("room.score-out-of-range", Kind.RULE, "O87 64"),
    SCORES_INCOMPLETE("room.scores-incomplete", Kind.RULE, ""),
    BID_REJECTED("room.bid-rejected", Kind.RULE, "REG 51"),
    NOT_DEVIATING("room.not-deviating", Kind.RULE, ""),
    DEVIATIONS_UNEXPLAINED("room.deviations-unexplained", Kind.RULE, "O87 64"),
    /** The price session has convened: a substitute would judge technical parts with the prices in reach. */
    PRICES_IN_REACH("room.prices-in-reach", Kind.STATE, "REG 48"),
    /** The price session has not closed. */
    PRICES_NOT_OPEN("room.prices-not-open", Kind.STATE, ""),
    /** {0} members have not checked the prices. */
    PRICES_NOT_REVIEWED("room.prices-not-reviewed", Kind.RULE, "REG 51"),
    /** Bids come in one envelope, or no technical part has passed. */
    NO_PRICES_TO_OPEN("room.no-prices-to-open", Kind.STATE, ""),
    /** The others wait for nothing of this member's. */
    NOT_WAITED_FOR("room.not-waited-for", Kind.STATE, "REG 48"),
    /** {0} minutes away from the table make an absence. */
    NOT_YET_ABSENT("room.not-yet-absent", Kind.STATE, "REG 48"),
    /** {0} characters are the most. */
    REASON_TOO_LONG("room.reason-too-long", Kind.SHAPE, ""),
    NOT_CHAIR("room.not-chair", Kind.FORBIDDEN, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    RoomRefusal(String code, Kind kind, String clause) {
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
