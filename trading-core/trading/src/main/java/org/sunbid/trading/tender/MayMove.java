package org.sunbid.trading.tender;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.rule.Dates;

/** A lot moves only forward, and not while its tender stands still (REG 22, 54, 61). */
final class MayMove {

    private MayMove() {}

    static Decision check(Optional<Instant> standsStillSince, String lotCode, LotState from, LotState to) {
        if (standsStillSince.isPresent()) {
            return Decision.refused(
                    TenderRefusal.STANDS_STILL, lotCode.substring(0, 20), Dates.text(standsStillSince.get()));
        }
        return Decision.require(from.next().contains(to), TenderRefusal.WRONG_STATE, lotCode, from, to);
    }
}
