package org.sunbid.evaluation.report;

import org.sunbid.platform.rule.ReasonCode;

/** Why the report is not shown, signed or refused. */
public enum ReportRefusal implements ReasonCode {
    UNKNOWN("report.unknown", Kind.UNKNOWN, ""),
    FINISHED("report.finished", Kind.STATE, ""),
    ALREADY_ANSWERED("report.already-answered", Kind.STATE, ""),
    NOT_PREPARED("report.not-prepared", Kind.STATE, ""),
    SIGNED_MEANWHILE("report.signed-meanwhile", Kind.STATE, ""),
    NOT_YOUR_CERTIFICATE("report.not-your-certificate", Kind.RULE, "O12 43");

    private final String code;
    private final Kind kind;
    private final String clause;

    ReportRefusal(String code, Kind kind, String clause) {
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
