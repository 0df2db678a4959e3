package org.sunbid.evaluation.draw;

/** What became of somebody on the frozen list. */
public enum CandidateState {
    /** On the list; asked only when their turn comes. */
    LISTED,
    /** Asked, has not answered. */
    INVITED,
    /** Will sit. */
    ACCEPTED,
    /** Will not, with a reason. */
    REFUSED,
    /** Did not answer in time. */
    SILENT,
    /** Sat and had to leave. */
    LEFT
}
