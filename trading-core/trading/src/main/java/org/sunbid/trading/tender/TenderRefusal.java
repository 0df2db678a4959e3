package org.sunbid.trading.tender;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature tender refuses. */
public enum TenderRefusal implements ReasonCode {
    /** {0} the code asked for. */
    UNKNOWN_TENDER("tender.unknown", Kind.UNKNOWN, ""),
    /** {0} the code asked for. */
    UNKNOWN_LOT("tender.unknown-lot", Kind.UNKNOWN, ""),
    /** {0} the file. */
    UNKNOWN_DOCUMENT("tender.unknown-document", Kind.UNKNOWN, ""),
    /** {0} tender. */
    ALREADY_PUBLISHED("tender.already-published", Kind.STATE, "REG 21"),
    /** {0} tender. */
    NOT_SIGNED("tender.not-signed", Kind.STATE, "O20 40"),
    /** {0} tender. */
    NOT_PUBLISHED("tender.not-published", Kind.STATE, ""),
    /** {0} tender. */
    NO_DOCUMENT("tender.no-document", Kind.STATE, "TBL 19"),
    /** {0} tender. */
    PLATFORM_UNNAMED("tender.platform-unnamed", Kind.STATE, ""),
    /** {0} media type. */
    MEDIA_TYPE("tender.media-type", Kind.SHAPE, ""),
    /** {0} name. */
    FILE_NAME("tender.file-name", Kind.SHAPE, ""),
    /** {0} how many, {1} at most. */
    TOO_MANY_DOCUMENTS("tender.too-many-documents", Kind.LIMIT, ""),
    /** {0} code of the signer, {1} code of the organisation that acts. */
    SIGNER_DIFFERS("tender.signer-differs", Kind.IDENTITY, "O20 40"),
    /** {0} what. */
    MALFORMED("tender.malformed", Kind.SHAPE, ""),
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
