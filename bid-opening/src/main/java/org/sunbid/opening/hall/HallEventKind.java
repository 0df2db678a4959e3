package org.sunbid.opening.hall;

/** What can happen in a hall; an event names its kind and at most a bid's ordinal, an objection's number or a custodian's index. */
public enum HallEventKind {
    CONVENED,
    BIDDERS_LISTED,
    WINDOW_OPENED,
    KEY_RELEASED,
    CUSTODIAN_OPENED,
    BID_OPENED,
    BID_UNOPENED,
    BID_REVOKED,
    BID_WITHDRAWN,
    WINDOW_MOVED,
    WINDOW_EXTENDED,
    VERIFYING,
    CAUSE_RULED,
    RULING_SEEN,
    SUSPENDED,
    RESUMED,
    READ_OUT,
    OBJECTION_RAISED,
    OBJECTION_ANSWERED,
    CONFIRMED,
    RECORD_WRITTEN,
    RECORD_DROPPED,
    CLOSED,
    FAILED
}
