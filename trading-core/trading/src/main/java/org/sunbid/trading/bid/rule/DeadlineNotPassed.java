package org.sunbid.trading.bid.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.BidRefusal;
import org.sunbid.trading.bid.ShownTime;

/**
 * A bid is taken before the deadline and refused from the deadline on; what is not wholly transferred then counts as
 * withdrawn (O20 27; TBL 28, 29).
 */
public record DeadlineNotPassed(Instant deadline) {

    /**
     * Holds a moment against the deadline; the deadline itself is too late.
     *
     * @param now the database's clock
     */
    public Decision check(Instant now) {
        return Decision.require(now.isBefore(deadline), BidRefusal.LATE, ShownTime.of(deadline), ShownTime.of(now));
    }
}
