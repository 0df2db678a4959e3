package org.sunbid.evaluation.city;

import org.sunbid.platform.rule.ReasonCode;

/** Why an expert of another city is not admitted, or cannot go on. */
public enum VoucherRefusal implements ReasonCode {
    MALFORMED("voucher.malformed", Kind.SHAPE),
    /** {0} does not lend here, or did not sign it. */
    FORGED_LENDER("voucher.forged-lender", Kind.FORBIDDEN),
    /** It is for platform {0}. */
    OTHER_HOST("voucher.other-host", Kind.RULE),
    /** It is for lot {0}. */
    OTHER_LOT("voucher.other-lot", Kind.RULE),
    REPLAYED("voucher.replayed", Kind.STATE),
    EXPIRED("voucher.expired", Kind.RULE),
    /** No such seat was lent by {0}, or to somebody else. */
    UNKNOWN_SEAT("voucher.unknown-seat", Kind.RULE),
    OUTSIDE_SESSION("voucher.outside-session", Kind.STATE),
    UNREGISTERED_WORKSTATION("voucher.unregistered-workstation", Kind.RULE),
    /** The browser is at another workstation than {0}. */
    OTHER_WORKSTATION("voucher.other-workstation", Kind.RULE),
    /** Somebody else sits at {0}. */
    WORKSTATION_TAKEN("voucher.workstation-taken", Kind.STATE),
    /** An expert of another city looks elsewhere than at the session they came for, or from elsewhere than their workstation. */
    OUT_OF_BOUNDS("voucher.out-of-bounds", Kind.FORBIDDEN),
    /** The pledge is not the one given out, or signed with another certificate than the seat was lent with. */
    PLEDGE_NOT_PROVEN("voucher.pledge-not-proven", Kind.RULE);

    private final String code;
    private final Kind kind;

    VoucherRefusal(String code, Kind kind) {
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
