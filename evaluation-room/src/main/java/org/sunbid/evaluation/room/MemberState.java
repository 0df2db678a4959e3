package org.sunbid.evaluation.room;

/** Whether a member's word counts. */
public enum MemberState {
    /** Sits on the panel. */
    SEATED,
    /** Had to leave; what they said is void (REG 48). */
    LEFT
}
