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
    /** 双信封: the technical points are locked; the price session of the opening hall is awaited. Only of two envelopes. */
    AWAITING_PRICES,
    /** 双信封: the prices are open; every member checks what the law asks of a price. Only of two envelopes. */
    PRICE_REVIEW,
    /** The ranking stands; the report is being signed. */
    CONCLUDED,
    /** The report is handed over. */
    CLOSED;

    /** The panel still judges: members can join, leave and act. */
    public boolean isJudging() {
        return compareTo(CONCLUDED) < 0;
    }

    /** Of two envelopes: the technical points stand, and nobody who joined now could judge without the prices. */
    public boolean isPastTechnical() {
        return this == AWAITING_PRICES || this == PRICE_REVIEW;
    }
}
