package org.sunbid.evaluation.expert;

/** Where an expert stands in the pool. */
public enum ExpertState {
    /** Has applied; cannot be drawn yet. */
    APPLIED,
    /** Can be drawn. */
    ADMITTED,
    /** Cannot be drawn for the time being. */
    SUSPENDED,
    /** Was not admitted; may apply again. */
    DECLINED
}
