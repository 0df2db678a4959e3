package org.sunbid.opening.hall;

/** What can happen in a hall; an event names its kind and at most a bid's ordinal or an objection's number. */
public enum HallEventKind {
    CONVENED,
    KEY_RELEASED,
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
