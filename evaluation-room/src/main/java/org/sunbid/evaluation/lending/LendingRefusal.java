package org.sunbid.evaluation.lending;

import org.sunbid.platform.rule.ReasonCode;

/** Why an expert's answer to another city, or the way there, is not taken. */
public enum LendingRefusal implements ReasonCode {
    UNKNOWN_INVITATION("lending.unknown-invitation", Kind.UNKNOWN),
    ALREADY_ANSWERED("lending.already-answered", Kind.STATE),
    REASON_MISSING("lending.reason-missing", Kind.RULE),
    NOT_ACCEPTED("lending.not-accepted", Kind.STATE),
    WORKSTATION_MALFORMED("lending.workstation-malformed", Kind.SHAPE),
    NOT_ARRIVED("lending.not-arrived", Kind.STATE),
    IDENTITY_NOT_CONFIRMED("lending.identity-not-confirmed", Kind.STATE),
    OUTSIDE_WINDOW("lending.outside-window", Kind.STATE);

    private final String code;
    private final Kind kind;

    LendingRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
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
        return "";
    }
}
