package org.sunbid.opening.hall;

/**
 * What the platform notes about an opened bid for everyone to see. A finding rejects nothing: rejection is the panel's
 * (REG 51).
 */
public enum Finding {
    /** The price is above the price cap (REG 51 (5)). */
    PRICE_ABOVE_CAP,
    /** The bid names another lot inside than on its seal. */
    OTHER_LOT_INSIDE,
    /** The bid names another bidder inside than the one who sealed it. */
    OTHER_BIDDER_INSIDE,
    /** The price is zero or negative. */
    PRICE_NOT_POSITIVE
}
