package org.sunbid.trading.tender.rule;

import org.sunbid.platform.rule.ReasonCode;

/** How a time table breaks the law. The clause that holds for the category is the last argument of each text. */
public enum TimeTableRefusal implements ReasonCode {
    /** {0} the date that is too late, {1} the date it has to come before. */
    DATES_OUT_OF_ORDER("time-table.out-of-order", ""),
    /** {0} issue, {1} deadline, {2} earliest deadline, {3} span, {4} clause. */
    DEADLINE_TOO_EARLY("time-table.deadline-too-early", "TBL 24"),
    /** {0} from, {1} until, {2} earliest end, {3} span, {4} clause. */
    DOCUMENTS_TOO_SHORT("time-table.documents-too-short", "REG 16"),
    /** {0} documents until, {1} deadline, {2} earliest deadline, {3} span, {4} clause. */
    APPLICATIONS_TOO_SHORT("time-table.applications-too-short", "REG 17"),
    /** {0} last clarification, {1} latest allowed, {2} span, {3} clause. */
    CLARIFICATION_TOO_LATE("time-table.clarification-too-late", "REG 21"),
    /** {0} last objection, {1} earliest allowed, {2} span, {3} clause. */
    OBJECTION_CUT_SHORT("time-table.objection-cut-short", "REG 22");

    private final String code;
    private final String clause;

    TimeTableRefusal(String code, String clause) {
        this.code = code;
        this.clause = clause;
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
