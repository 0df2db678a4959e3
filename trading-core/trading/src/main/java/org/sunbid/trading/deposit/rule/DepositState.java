package org.sunbid.trading.deposit.rule;

/** Where a bidder's deposit for a lot stands. */
public enum DepositState {
    /** The tender asks for none. */
    NONE_REQUIRED,
    /** Asked for, and not at the bank. */
    DUE,
    /** At the bank. */
    HELD,
    /** To be returned, until a day of the law. */
    RETURN_DUE,
    /** Returned. */
    RETURNED,
    /** 可不退还: the tenderee may keep it, and decides. */
    FORFEITABLE,
    /** Kept by the tenderee. */
    FORFEITED;

    /** Nothing more becomes of it. */
    public boolean isOver() {
        return this == NONE_REQUIRED || this == RETURNED || this == FORFEITED;
    }
}
