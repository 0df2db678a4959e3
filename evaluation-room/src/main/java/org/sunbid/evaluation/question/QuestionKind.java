package org.sunbid.evaluation.question;

/** About what a panel may ask a bidder: these three and nothing else (REG 52). */
public enum QuestionKind {
    /** 含义不明确: content whose meaning is not clear. */
    AMBIGUOUS("REG 52"),
    /** 明显文字或者计算错误: an obvious clerical or arithmetic error. */
    CLERICAL("REG 52"),
    /** A price so low that it may be below cost: O12 21 (not re-read), O87 60 (not re-read). */
    LOW_PRICE("O12 21, O87 60");

    private final String clause;

    QuestionKind(String clause) {
        this.clause = clause;
    }

    /** Where the law says that this may be asked. */
    public String clause() {
        return clause;
    }
}
