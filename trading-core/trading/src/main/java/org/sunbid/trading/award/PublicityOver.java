package org.sunbid.trading.award;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.rule.Dates;

/** REG 54: nobody is named winner before the candidates have been public for the whole term. */
final class PublicityOver {

    private PublicityOver() {}

    static Decision check(Instant publicUntil, Instant now) {
        return Decision.require(!now.isBefore(publicUntil), AwardRefusal.STILL_PUBLIC, Dates.text(publicUntil));
    }
}
