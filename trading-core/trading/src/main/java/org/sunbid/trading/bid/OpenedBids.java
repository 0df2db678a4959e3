package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.sealing.seal.Envelope;

/** The opened bids of a lot, for the evaluation; there are none before the opening. */
@ApplicationScoped
public class OpenedBids {

    /** What a panel judges as one bid; a price envelope joins its technical part. */
    private static final Set<Envelope> JUDGED = Set.of(Envelope.WHOLE, Envelope.TECHNICAL, Envelope.APPLICATION);

    private final Bids bids;
    private final PriceSessions prices;
    private final EntityManager database;

    OpenedBids(Bids bids, PriceSessions prices, EntityManager database) {
        this.bids = bids;
        this.prices = prices;
        this.database = database;
    }

    /** Who bid together with the bidder of this bid; empty when it bid alone. */
    @Transactional
    public List<ConsortiumMember> consortium(UUID bidId) {
        Disclosure disclosure = database.find(Disclosure.class, bidId);
        return disclosure == null ? List.of() : disclosure.consortium();
    }

    /**
     * In the order in which the bids were received; of two envelopes the technical part alone until the price session has
     * closed, and from then on both as one.
     */
    @Transactional
    public List<OpenedBid> of(String lotCode) {
        return withPrices(lotCode, disclosed(bids.openedFor(lotCode, JUDGED)));
    }

    private List<OpenedBid> withPrices(String lotCode, Stream<OpenedBid> judged) {
        Map<String, OpenedBid> offers = prices.haveClosed(lotCode)
                ? disclosed(bids.openedFor(lotCode, Set.of(Envelope.PRICE)))
                        .collect(Collectors.toMap(OpenedBid::uscc, offer -> offer))
                : Map.of();
        return judged.map(bid -> offers.containsKey(bid.uscc()) ? bid.with(offers.get(bid.uscc())) : bid)
                .toList();
    }

    private Stream<OpenedBid> disclosed(List<Bid> opened) {
        return opened.stream()
                .map(bid -> database.find(Disclosure.class, bid.id()).of(bid.bidder()));
    }
}
