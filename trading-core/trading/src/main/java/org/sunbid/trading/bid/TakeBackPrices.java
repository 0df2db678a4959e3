package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.platform.audit.Audit;

/**
 * The panel that had locked its technical points has lost a member and judges again: the price session that was asked for is
 * not, and the envelopes that were to stay closed are sealed like the others until it is asked for anew. Part of the
 * panel's own act, in its transaction.
 */
@ApplicationScoped
public class TakeBackPrices {

    private final Bids bids;
    private final PriceSessions sessions;
    private final Audit audit;

    TakeBackPrices(Bids bids, PriceSessions sessions, Audit audit) {
        this.bids = bids;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Takes it back, where anything was asked for.
     *
     * @return false when the session has convened: prices cannot be closed again, and nothing was changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeBack(String lotCode) {
        if (sessions.hasConvened(lotCode)) {
            return false; // without waiting for the hall, which may be closing the session for this very panel
        }
        sessions.locked(lotCode);
        if (sessions.hasConvened(lotCode)) {
            return false;
        }
        long taken = sessions.delete("lotCode", lotCode);
        for (Bid price : bids.leftClosedFor(lotCode)) {
            price.sealAgain();
            audit.recordUnnamed("price-sealed-again", price.id().toString(), Map.of("lot", lotCode));
            taken++;
        }
        if (taken > 0) {
            audit.recordUnnamed("prices-taken-back", lotCode, Map.of());
        }
        return true;
    }
}
