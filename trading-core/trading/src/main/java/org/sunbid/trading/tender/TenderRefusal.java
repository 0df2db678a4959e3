package org.sunbid.trading.tender;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature tender refuses. */
public enum TenderRefusal implements ReasonCode {
    /** {0} the code asked for. */
    UNKNOWN_TENDER("tender.unknown", Kind.UNKNOWN, ""),
    /** {0} the code asked for. */
    UNKNOWN_LOT("tender.unknown-lot", Kind.UNKNOWN, ""),
    /** {0} lot, {1} its state, {2} the state asked for. */
    WRONG_STATE("tender.wrong-state", Kind.STATE, ""),
    /** {0} tender, {1} since when. */
    STANDS_STILL("tender.stands-still", Kind.STATE, "REG 22, 61"),
    /** {0} lot, {1} the deadline. */
    DEADLINE_NOT_REACHED("tender.deadline-not-reached", Kind.STATE, "TBL 34"),
    /** {0} the tender, all of whose lots have ended. */
    ENDED("tender.ended", Kind.STATE, ""),
    /** {0} the tender, which no such cause holds. */
    NOT_HELD("tender.not-held", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    TenderRefusal(String code, Kind kind, String clause) {
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
