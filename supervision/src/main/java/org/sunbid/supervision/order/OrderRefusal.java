package org.sunbid.supervision.order;

import org.sunbid.platform.rule.ReasonCode;

/** Why an order is not given. */
public enum OrderRefusal implements ReasonCode {
    TENDER_UNKNOWN("order.tender-unknown", Kind.UNKNOWN),
    TENDER_OVER("order.tender-over", Kind.STATE),
    ALREADY_SUSPENDED("order.already-suspended", Kind.STATE),
    NOT_SUSPENDED("order.not-suspended", Kind.STATE),
    WAITING("order.waiting", Kind.STATE),
    UNKNOWN("order.unknown", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    OrderRefusal(String code, Kind kind) {
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
