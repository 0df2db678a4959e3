package org.sunbid.network.message;

/** What an objection is about. */
public enum ObjectionKind {
    /** The tender document (REG 22). */
    DOCUMENT,
    /** The opening, raised and answered on the spot (REG 44). */
    OPENING,
    /** The published candidates (REG 54). */
    CANDIDATES
}
