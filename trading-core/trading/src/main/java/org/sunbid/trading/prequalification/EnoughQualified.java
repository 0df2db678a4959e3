package org.sunbid.trading.prequalification;

import java.util.List;

/** With fewer than three applicants that passed, the tenderee has to call anew (REG 19). */
final class EnoughQualified {

    /** So many have to pass. */
    static final int MINIMUM = 3;

    private EnoughQualified() {}

    static boolean in(List<ReviewedApplication> reviewed) {
        return reviewed.stream().filter(ReviewedApplication::passed).count() >= MINIMUM;
    }
}
