package org.sunbid.evaluation.draw;

/** How far a draw has come. */
public enum DrawState {
    /** Another city was asked for its list; nobody is bound yet. */
    ASKED,
    /** The lists are frozen and the platform has committed; nobody is drawn. */
    FROZEN,
    /** Drawn; invitations are out. */
    DRAWN,
    /** Every seat is taken. */
    FILLED,
    /** A list ran out before its seats were taken; ask anew. */
    SHORT,
    /** Given up; another request may follow. */
    VOID;

    /** The host may give it up and ask anew. */
    boolean mayBeAskedAnew() {
        return this == ASKED || this == SHORT;
    }
}
