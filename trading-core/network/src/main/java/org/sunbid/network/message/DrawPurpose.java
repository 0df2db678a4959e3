package org.sunbid.network.message;

/** What a draw decides. */
public enum DrawPurpose {
    /** Who is asked to sit on a panel (REG 46). */
    PANEL,
    /** The order among bids that the method leaves equal. */
    TIE,
    /** A number that the method needs and the tender document leaves to the opening. */
    COEFFICIENT
}
