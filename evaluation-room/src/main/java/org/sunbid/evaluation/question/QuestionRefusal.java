package org.sunbid.evaluation.question;

import org.sunbid.platform.rule.ReasonCode;

/** Why a question is not asked, not answered or not read. */
public enum QuestionRefusal implements ReasonCode {
    UNKNOWN("question.unknown", Kind.UNKNOWN, ""),
    /** The panel is at {0}, where what {1} is about is decided already, or is not judged yet. */
    WRONG_STAGE("question.wrong-stage", Kind.STATE, "REG 52"),
    /** A member has submitted points, which an answer could not change any more. */
    POINTS_SUBMITTED("question.points-submitted", Kind.STATE, "REG 52"),
    BID_REJECTED("question.bid-rejected", Kind.RULE, "REG 51"),
    NO_PRICE("question.no-price", Kind.RULE, "O12 21"),
    /** At most {0} characters, and not none. */
    TEXT("question.text", Kind.RULE, "REG 52"),
    /** From {0} to {1} minutes. */
    ANSWER_TIME("question.answer-time", Kind.RULE, "REG 52"),
    /** A correction belongs to an arithmetic error, while the price is checked. */
    CORRECTION("question.correction", Kind.RULE, "O12 19"),
    /** The price that was read out is {0}. */
    CORRECTED_FIGURE("question.corrected-figure", Kind.RULE, "O12 19"),
    CORRECTED_ALREADY("question.corrected-already", Kind.STATE, "O12 19"),
    /** Whether the bidder agrees is said where the panel found a correction, and nowhere else. */
    CONSENT_MISSING("question.consent-missing", Kind.RULE, "O12 19"),
    /** At most {0} questions about one bid. */
    TOO_MANY("question.too-many", Kind.LIMIT, ""),
    ALREADY_SENT("question.already-sent", Kind.STATE, ""),
    /** {0} questions wait for their answer. */
    WAITS("question.waits", Kind.STATE, "REG 52"),
    /** Until the report is handed over, the evaluation is nobody's but the panel's and supervision's. */
    NOT_BEFORE_REPORT("question.not-before-report", Kind.FORBIDDEN, "TBL 38"),
    /** The time ended at {0}. */
    LATE("question.late", Kind.RULE, "REG 52"),
    ANSWERED("question.answered", Kind.STATE, ""),
    LOT_ENDED("question.lot-ended", Kind.STATE, ""),
    NOT_SIGNED("question.not-signed", Kind.RULE, "REG 52"),
    /** Signed by {0} instead of {1}. */
    SIGNER_DIFFERS("question.signer-differs", Kind.RULE, "REG 52"),
    /** At most {0} characters, and not none. */
    ANSWER_TEXT("question.answer-text", Kind.RULE, "REG 52"),
    /** {0} is not as the platform gave it out. */
    MALFORMED("question.malformed", Kind.SHAPE, ""),
    /** The files of the answer are not those that were uploaded. */
    FILES_DIFFER("question.files-differ", Kind.RULE, ""),
    /** At most {0}. */
    TOO_MANY_FILES("question.too-many-files", Kind.LIMIT, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    QuestionRefusal(String code, Kind kind, String clause) {
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
