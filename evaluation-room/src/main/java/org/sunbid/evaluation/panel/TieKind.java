package org.sunbid.evaluation.panel;

/** What ties an expert to an organisation (O12 12). */
public enum TieKind {
    /** Kin of its principals. */
    KIN,
    /** Holds shares. */
    SHARES,
    /** Worked there. */
    FORMER_EMPLOYER,
    /** Worked with it lately. */
    CO_WORKING,
    /** Anything else that could touch fairness. */
    OTHER
}
