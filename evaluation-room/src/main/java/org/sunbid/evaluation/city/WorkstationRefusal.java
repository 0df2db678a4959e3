package org.sunbid.evaluation.city;

import org.sunbid.platform.rule.ReasonCode;

/** Why a workstation is not registered. */
public enum WorkstationRefusal implements ReasonCode {
    /** There is no city {0} that lends. */
    UNKNOWN_CITY("workstation.unknown-city", Kind.RULE),
    /** {0} is the code of another. */
    CODE_TAKEN("workstation.code-taken", Kind.STATE),
    MALFORMED("workstation.malformed", Kind.SHAPE),
    UNKNOWN("workstation.unknown", Kind.UNKNOWN),
    CLAIM_OVER("workstation.claim-over", Kind.RULE);

    private final String code;
    private final Kind kind;

    WorkstationRefusal(String code, Kind kind) {
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
