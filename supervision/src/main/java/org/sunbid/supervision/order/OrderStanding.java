package org.sunbid.supervision.order;

/** What became of an order. */
public enum OrderStanding {
    /** On its way; no answer yet. */
    ISSUED,
    /** Done by the trading platform. */
    CARRIED_OUT,
    /** The trading platform says why it could not. */
    REFUSED
}
