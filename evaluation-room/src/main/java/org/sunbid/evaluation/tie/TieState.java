package org.sunbid.evaluation.tie;

/** How far the draw of an order has come. */
public enum TieState {
    /** Announced; not drawn. */
    OPEN,
    /** The order stands. */
    DRAWN,
    /** A member left, the panel concluded anew, and others are equal now; what it draws counts no more. */
    OVERTAKEN,
    /** A party was silent; it can be asked for anew. */
    VOID
}
