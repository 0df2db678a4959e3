package org.sunbid.evaluation.room;

/** What the panel is at. */
public enum SessionState {
    /** Members arrive, pledge and elect their chair. */
    GATHERING,
    /** 初步评审: every member checks every bid item by item. */
    REVIEW,
    /** 详细评审: every member scores every bid that is left, under seal. */
    SCORING,
    /** All scores lie open; those far from the others are explained. */
    DELIBERATION,
    /** The ranking stands; the report is being signed. */
    CONCLUDED,
    /** The report is handed over. */
    CLOSED;

    /** The panel still judges: members can join, leave and act. */
    public boolean isJudging() {
        return compareTo(CONCLUDED) < 0;
    }
}
