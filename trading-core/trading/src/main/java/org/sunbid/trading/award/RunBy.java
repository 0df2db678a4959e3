package org.sunbid.trading.award;

import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.TenderRefusal;

/** Whether a person acts for the tenderee or the agency of a lot. */
final class RunBy {

    private RunBy() {}

    /** Accepted for those who run the lot; a lot that is not published is unknown to everybody. */
    static Decision check(Optional<LotSheet> lot, String lotCode, Actor actor) {
        return lot.isEmpty()
                ? Decision.refused(TenderRefusal.UNKNOWN_LOT, lotCode)
                : Decision.require(actor(lot, actor), AwardRefusal.NOT_RUN_BY_YOU, lotCode);
    }

    static boolean actor(Optional<LotSheet> lot, Actor actor) {
        return lot.filter(sheet -> actor.uscc().filter(sheet::isRunBy).isPresent())
                .isPresent();
    }
}
