package org.sunbid.trading.draw;

import org.sunbid.platform.rule.ReasonCode;

/** Why a share in a draw is not taken. */
public enum JointDrawRefusal implements ReasonCode {
    UNKNOWN("joint-draw.unknown", Kind.UNKNOWN),
    WRONG_STATE("joint-draw.wrong-state", Kind.STATE),
    WAITING_FOR_SUPERVISION("joint-draw.waiting-for-supervision", Kind.STATE),
    NOT_THIS_SUPERVISOR("joint-draw.not-this-supervisor", Kind.FORBIDDEN),
    COMMITMENTS_MISSING("joint-draw.commitments-missing", Kind.RULE),
    NONCE_FORGED("joint-draw.nonce-forged", Kind.RULE),
    /** {0} says something of a list that it does not hold. */
    NOT_THIS_HOLDER("joint-draw.not-this-holder", Kind.FORBIDDEN),
    /** What {0} drew from its list does not replay under the shares that were bound. */
    TRANSCRIPT_FORGED("joint-draw.transcript-forged", Kind.RULE),
    TOO_MANY_CANDIDATES("joint-draw.too-many-candidates", Kind.LIMIT),
    CONTRIBUTION_TOO_SHORT("draw.contribution-too-short", Kind.RULE),
    CONTRIBUTION_TOO_LONG("joint-draw.contribution-too-long", Kind.LIMIT);

    private final String code;
    private final Kind kind;

    JointDrawRefusal(String code, Kind kind) {
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
