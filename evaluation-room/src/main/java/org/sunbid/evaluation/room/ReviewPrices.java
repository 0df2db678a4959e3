package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.trading.bid.PricesOpened;

/** The price session has closed: the panel that waits for it goes on, in the transaction that closes it. */
@ApplicationScoped
class ReviewPrices {

    private final PanelSessions sessions;
    private final Audit audit;

    ReviewPrices(PanelSessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(@Observes PricesOpened opened) {
        sessions.held(opened.lotCode()).ifPresent(session -> {
            session.reviewPrices();
            audit.recordUnnamed("prices-on-the-table", opened.lotCode(), Map.of());
        });
    }
}
