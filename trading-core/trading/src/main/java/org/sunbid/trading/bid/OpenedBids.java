package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The opened bids of a lot, for the evaluation; there are none before the opening. */
@ApplicationScoped
public class OpenedBids {

    private final Bids bids;
    private final EntityManager database;

    OpenedBids(Bids bids, EntityManager database) {
        this.bids = bids;
        this.database = database;
    }

    /** In the order in which the bids were received. */
    @Transactional
    public List<OpenedBid> of(String lotCode) {
        return bids.openedFor(lotCode).stream()
                .map(bid -> database.find(Disclosure.class, bid.id()).of(bid.bidder()))
                .toList();
    }
}
