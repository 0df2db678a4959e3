package org.sunbid.opening.hall;

import org.sunbid.platform.rule.Decision;

/** With fewer than three bidders a lot is not opened; the tenderee invites anew (TBL 28, REG 44). */
public final class EnoughBids {

    /** Bids below which a lot fails. */
    public static final int MINIMUM = 3;

    private EnoughBids() {}

    /** Counts applications for prequalification: fewer than three cannot all pass so that three do (REG 19). */
    static Decision ofApplications(int applications) {
        return Decision.require(applications >= MINIMUM, HallRefusal.TOO_FEW_APPLICATIONS);
    }

    /** Counts bids that were complete at the deadline, one a bidder. */
    public static Decision check(int bids) {
        return Decision.require(bids >= MINIMUM, HallRefusal.TOO_FEW_BIDS, bids, MINIMUM);
    }
}
