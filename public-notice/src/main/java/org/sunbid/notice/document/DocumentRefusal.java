package org.sunbid.notice.document;

import org.sunbid.platform.rule.ReasonCode;

/** Why a document is not given out, or was not taken. */
public enum DocumentRefusal implements ReasonCode {
    /** The notice gives the documents out later; the argument is from when. */
    NOT_YET("document.not-yet", Kind.STATE, "REG 16"),
    /** The trading platform did not give it to us; it is tried again. */
    UNREACHABLE("document.unreachable", Kind.STATE, ""),
    /** What the trading platform gave is not what it announced. */
    WRONG_CONTENT("document.wrong-content", Kind.STATE, ""),
    /** The address is not on the platform that announced the document. */
    FOREIGN_ADDRESS("document.foreign-address", Kind.STATE, ""),
    /** It is announced with more bytes than any document may have. */
    TOO_LARGE("document.too-large", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    DocumentRefusal(String code, Kind kind, String clause) {
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
