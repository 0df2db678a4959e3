package org.sunbid.trading.tender.rule;

/** The spans of time the law sets; what each amounts to is looked up in a {@link RuleSet}. */
public enum TimeRule {
    /** From the issue of the tender document to the deadline, at least. */
    DOCUMENT_TO_DEADLINE,
    /** How long the tender document can be downloaded, at least. */
    DOCUMENT_AVAILABLE,
    /** From the end of the prequalification document's availability to the deadline for applications, at least. */
    APPLICATION_TIME,
    /** A clarification that affects bids: so long before the deadline, at least; else the deadline moves. */
    CLARIFICATION_LEAD,
    /** An objection to the tender document: so long before the deadline, at the latest. */
    OBJECTION_LEAD,
    /** An objection is answered within. */
    OBJECTION_ANSWER,
    /** The candidates are published within, from the panel's report on. */
    CANDIDATES_WITHIN,
    /** The candidates are public for, at least. */
    CANDIDATES_PUBLIC,
    /** The contract is signed within, from the award notice on. */
    CONTRACT_WITHIN
}
