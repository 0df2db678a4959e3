package org.sunbid.opening.hall;

/** What can happen in a hall; an event names its kind and at most a bid's ordinal, an objection's number or a custodian's index. */
public enum HallEventKind {
    CONVENED,
    KEY_RELEASED,
    CUSTODIAN_OPENED,
    BID_OPENED,
    BID_REVOKED,
    BID_WITHDRAWN,
    WINDOW_MOVED,
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
