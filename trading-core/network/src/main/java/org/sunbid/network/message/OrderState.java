package org.sunbid.network.message;

/** What a trading platform did with a supervisor's order. */
public enum OrderState {
    /** Done: the tender stands still, or goes on. */
    CARRIED_OUT,
    /** It could not be: unknown tender, already ended, nothing to lift. */
    REFUSED
}
