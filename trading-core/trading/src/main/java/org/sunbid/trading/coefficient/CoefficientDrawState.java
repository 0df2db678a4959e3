package org.sunbid.trading.coefficient;

/** How far the draw of a lot's coefficients has come. */
enum CoefficientDrawState {
    /** Announced; not drawn. */
    OPEN,
    /** The values stand. */
    DRAWN,
    /** A party was silent; it can be opened anew. */
    VOID
}
