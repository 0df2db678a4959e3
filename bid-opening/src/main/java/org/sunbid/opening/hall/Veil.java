package org.sunbid.opening.hall;

import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;

/**
 * Who applied for a prequalification stays secret until the bids of the tender that follows are opened (TBL 22; O20 21, 28):
 * in the hall of applications everybody sees what concerns themselves, and neither names nor number of the others. Only
 * those who run the tender and supervision see the whole. Halls of bids have no veil.
 */
public final class Veil {

    private Veil() {}

    /** Whether it lies over the hall of this lot for this viewer. */
    public static boolean covers(LotSheet lot, Optional<Actor> viewer) {
        return lot.envelopes() == BidEnvelopes.APPLICATION
                && viewer.filter(person -> sees(lot, person)).isEmpty();
    }

    private static boolean sees(LotSheet lot, Actor person) {
        boolean runs = person.uscc().filter(lot::isRunBy).isPresent();
        return person.is(Role.SUPERVISOR) || (runs && (person.is(Role.AGENCY) || person.is(Role.TENDEREE)));
    }
}
