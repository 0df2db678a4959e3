package org.sunbid.opening.hall;

/**
 * What the platform notes about an opened bid for everyone to see. A finding rejects nothing: rejection is the panel's
 * (REG 51). A bid made for another lot or by another bidder than its seal says is no bid and is never opened.
 */
public enum Finding {
    /** The price is above the price cap (REG 51 (5)). */
    PRICE_ABOVE_CAP,
    /** A document is not of the type it says, or would harm the computer of who opens it carelessly. */
    HARMFUL_DOCUMENT
}
