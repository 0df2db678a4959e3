package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The opened bids of a lot, for the evaluation; there are none before the opening. */
@ApplicationScoped
public class OpenedBids {

    private final Bids bids;
    private final EntityManager database;

    OpenedBids(Bids bids, EntityManager database) {
        this.bids = bids;
        this.database = database;
    }

    /** Who bid together with the bidder of this bid; empty when it bid alone. */
    @Transactional
    public List<ConsortiumMember> consortium(UUID bidId) {
        Disclosure disclosure = database.find(Disclosure.class, bidId);
        return disclosure == null ? List.of() : disclosure.consortium();
    }

    /** In the order in which the bids were received. */
    @Transactional
    public List<OpenedBid> of(String lotCode) {
        return bids.openedFor(lotCode).stream()
                .map(bid -> database.find(Disclosure.class, bid.id()).of(bid.bidder()))
                .toList();
    }
}
