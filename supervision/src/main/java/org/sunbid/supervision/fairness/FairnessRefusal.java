package org.sunbid.supervision.fairness;

import org.sunbid.platform.rule.ReasonCode;

/** Why nothing is shown of an expert. */
public enum FairnessRefusal implements ReasonCode {
    /** {0} the handle. */
    UNKNOWN_EXPERT;

    @Override
    public String code() {
        return "fairness.unknown-expert";
    }

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }

    @Override
    public String clause() {
        return "";
    }
}
