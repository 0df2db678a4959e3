package org.sunbid.trading.tender;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a lot stands in its life. Suspension is no state: it is a flag of the tender that stops every transition, so
 * that a lot goes on exactly where it stood.
 */
public enum LotState {
    /** Being written; nobody outside the tenderee and the agency sees it. */
    DRAFT,
    /** Published; bids are accepted until the deadline. */
    BIDDING,
    /** The opening hall has convened: keys are released, bids are decrypted. */
    OPENING,
    /** The opening is closed and its record published. */
    OPENED,
    /** The panel works. */
    EVALUATING,
    /** The panel's report is signed and recorded. */
    EVALUATED,
    /** Candidates are public and may be objected to. */
    CANDIDATES_PUBLISHED,
    /** The winner is named. */
    AWARDED,
    /** The contract is on record: the end of the life. */
    CONTRACTED,
    /** 资格预审结束: those who passed and those who failed are on record; where three passed, the end of the life. */
    PREQUALIFIED,
    /** 流标 or terminated: the other end. */
    FAILED;

    /** The states a lot in this state can go to. */
    public Set<LotState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(BIDDING);
            case BIDDING -> EnumSet.of(OPENING, FAILED);
            case OPENING -> EnumSet.of(OPENED, FAILED);
            case OPENED -> EnumSet.of(EVALUATING, FAILED);
            case EVALUATING -> EnumSet.of(EVALUATED, PREQUALIFIED, FAILED);
            case EVALUATED -> EnumSet.of(CANDIDATES_PUBLISHED, FAILED);
            case CANDIDATES_PUBLISHED -> EnumSet.of(AWARDED, FAILED);
            case AWARDED -> EnumSet.of(CONTRACTED, CANDIDATES_PUBLISHED, FAILED);
            case CONTRACTED, PREQUALIFIED, FAILED -> EnumSet.noneOf(LotState.class);
        };
    }

    /** Whether bids have been opened, so that bidders and prices are public. */
    public boolean isOpened() {
        return compareTo(OPENED) >= 0 && this != FAILED;
    }
}
