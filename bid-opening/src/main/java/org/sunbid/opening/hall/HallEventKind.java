package org.sunbid.opening.hall;

import java.util.EnumSet;
import java.util.Set;

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
    COEFFICIENT_DRAW_OPENED,
    SUPERVISION_COMMITTED,
    HOST_COMMITTED,
    SUPERVISION_SILENT,
    HOST_SILENT,
    COEFFICIENTS_DRAWN,
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
    FAILED;

    /** The course of the opening, of which an event tells nothing of any bid: all that is told under a {@link Veil}. */
    public static final Set<HallEventKind> OF_THE_COURSE = Set.copyOf(EnumSet.of(
            CONVENED,
            BIDDERS_LISTED,
            WINDOW_OPENED,
            WINDOW_MOVED,
            WINDOW_EXTENDED,
            VERIFYING,
            SUSPENDED,
            RESUMED,
            READ_OUT,
            RECORD_WRITTEN,
            CLOSED,
            FAILED));
}
