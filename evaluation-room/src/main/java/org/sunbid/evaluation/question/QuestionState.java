package org.sunbid.evaluation.question;

/** How far a question is. */
public enum QuestionState {
    /** Written by a member; no majority wants it sent yet. Only the panel knows of it. */
    DRAFT,
    /** The bidder has it, and time to answer. */
    SENT,
    /** The bidder has answered. */
    ANSWERED,
    /** The time is over, and the bidder has not answered. */
    SILENT
}
