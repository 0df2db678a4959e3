package org.sunbid.trading.objection;

import org.sunbid.platform.rule.ReasonCode;

/** How the feature objection refuses. */
public enum ObjectionRefusal implements ReasonCode {
    /** {0} until when objections to the document were heard. */
    DOCUMENT_TOO_LATE("objection.document-too-late", Kind.RULE, "REG 22"),
    /** {0} lot, whose candidates are not public now. */
    CANDIDATES_NOT_PUBLIC("objection.candidates-not-public", Kind.RULE, "REG 54"),
    /** Only an organisation can object. */
    NO_ORGANISATION("objection.no-organisation", Kind.FORBIDDEN, "REG 60"),
    /** An objection to candidates names its lot, one to the document does not. */
    LOT("objection.lot", Kind.SHAPE, ""),
    /** Empty or too long; {0} characters at most. */
    TEXT("objection.text", Kind.SHAPE, ""),
    /** {0} tender, {1} number. */
    UNKNOWN("objection.unknown", Kind.UNKNOWN, ""),
    /** {0} when it was answered. */
    ANSWERED("objection.answered", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    ObjectionRefusal(String code, Kind kind, String clause) {
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
