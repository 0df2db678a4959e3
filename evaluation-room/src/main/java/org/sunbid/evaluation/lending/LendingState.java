package org.sunbid.evaluation.lending;

/** How far the lending from one list has come. */
public enum LendingState {
    /** The list is frozen, its hash is told. */
    LISTED,
    /** Drawn; experts are asked in drawn order. */
    DRAWN,
    /** Nobody is left on the list; seats stay free. */
    SHORT,
    /** The session's window is over. */
    OVER
}
