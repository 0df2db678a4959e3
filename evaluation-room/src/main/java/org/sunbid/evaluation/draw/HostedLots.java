package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** Whose lot it is: hosts see their own, supervisors and operators every one, nobody else learns that it has a panel. */
@ApplicationScoped
public class HostedLots {

    private final ReadLot lots;

    HostedLots(ReadLot lots) {
        this.lots = lots;
    }

    /** The lot, when this person's organisation runs its tender. */
    public Optional<LotSheet> hostedBy(Actor actor, String lotCode) {
        return lots.find(lotCode).filter(lot -> isHost(actor, lot));
    }

    /** The lot, when this person hosts it or oversees. */
    public Optional<LotSheet> watchedBy(Actor actor, String lotCode) {
        return lots.find(lotCode)
                .filter(lot -> isHost(actor, lot) || actor.is(Role.SUPERVISOR) || actor.is(Role.OPERATOR));
    }

    /** Whether this person's organisation runs the lot's tender. */
    public static boolean isHost(Actor actor, LotSheet lot) {
        return (actor.is(Role.AGENCY) || actor.is(Role.TENDEREE))
                && actor.uscc().filter(lot::isRunBy).isPresent();
    }
}
