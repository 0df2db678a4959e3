package org.sunbid.rehearsal;

/** Moments of a deal at which a rehearsal may do something to the platforms. */
public enum Moment {
    /** The tender is published on the trading platform; its message is not yet anywhere else. */
    TENDER_PUBLISHED,
    /** Half of a bid has gone up, the rest is on its way. */
    BID_HALF_SENT,
    /** The supervisor has ordered a suspension; nobody has acknowledged it. */
    ORDER_GIVEN,
    /** All bids lie under seal; the opening comes next. */
    BIDS_SEALED,
    /** Some bidders have released their keys, others have not. */
    KEYS_HALF_RELEASED,
    /** The host has given its share to the draw of the coefficients; supervision's is awaited, nothing is read out. */
    SHARE_GIVEN,
    /** Names and prices are read out; nobody has objected or confirmed. */
    READ_OUT,
    /** The record of the opening is written; the host has not signed it. */
    RECORD_WRITTEN,
    /** The record of the opening is signed; its messages are not yet anywhere else. */
    RECORD_SIGNED,
    /** The last expert has signed the report; its message is not yet anywhere else. */
    REPORT_SIGNED
}
