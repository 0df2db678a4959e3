package org.sunbid.trading.award;

import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.LotSheet;

/** Whether a person acts for the tenderee or the agency of a lot. */
final class RunBy {

    private RunBy() {}

    static boolean actor(Optional<LotSheet> lot, Actor actor) {
        return lot.filter(sheet -> actor.uscc().filter(sheet::isRunBy).isPresent())
                .isPresent();
    }
}
