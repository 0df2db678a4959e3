package org.sunbid.trading.bid.rule;

import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.BidRefusal;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;

/** A lot takes bids while it is in bidding, its tender is not suspended and its deadline has not passed. */
public final class LotTakesBids {

    private LotTakesBids() {}

    /**
     * Looks at the lot as of now. A lot that has gone on to its opening is late, whatever else it is.
     *
     * @param now the database's clock, asked while the lot was held
     */
    public static Decision check(LotSheet lot, Instant now) {
        Decision late = new DeadlineNotPassed(lot.deadline()).check(now);
        if (late instanceof Decision.Refused) {
            return late;
        }
        return Decision.all(List.of(
                Decision.require(lot.state() == LotState.BIDDING, BidRefusal.LOT_NOT_OPEN, lot.lotCode()),
                Decision.require(!lot.suspended(), BidRefusal.SUSPENDED)));
    }
}
