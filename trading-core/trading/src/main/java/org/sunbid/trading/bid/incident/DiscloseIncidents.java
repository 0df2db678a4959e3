package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.sunbid.network.outbox.Outbox;

/**
 * Tells supervision of the incidents of a lot when its submission is closed; those that are reported later follow at
 * once. Before, they would tell who bids (O20 21). A lot that ends without an opening never discloses any.
 */
@ApplicationScoped
public class DiscloseIncidents {

    private final Incidents incidents;
    private final Outbox outbox;

    DiscloseIncidents(Incidents incidents, Outbox outbox) {
        this.incidents = incidents;
        this.outbox = outbox;
    }

    /** Discloses those that were reported so far, once, in the transaction that closes the submission and holds the lot. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disclose(String lotCode, Instant now) {
        if (!incidents.isDisclosed(lotCode)) {
            incidents.noteDisclosed(lotCode, now);
            incidents.ofLot(lotCode).forEach(incident -> outbox.report(incident.record()));
        }
    }
}
