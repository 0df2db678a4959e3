package org.sunbid.supervision.order;

/** What an order asks for. */
public enum OrderKind {
    /** Everything stands still. */
    SUSPEND,
    /** It goes on. */
    RESUME
}
