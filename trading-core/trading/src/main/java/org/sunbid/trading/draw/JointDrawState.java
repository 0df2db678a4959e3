package org.sunbid.trading.draw;

/** How far a joint draw has come. */
public enum JointDrawState {
    /** The lists are frozen, the platform has committed, supervision is asked to join. */
    ANNOUNCED,
    /** Supervision has committed; the host's share is waited for. */
    JOINED,
    /** The host has committed too; supervision is asked to reveal. */
    CLOSED,
    /** Every share is there; the tender stands still, or another platform has still to draw from its list. */
    REVEALED,
    /** Drawn. */
    DRAWN,
    /** A party did not give its share in time. */
    VOID;

    /** Something is still to come. */
    public boolean isOpen() {
        return this != DRAWN && this != VOID;
    }
}
