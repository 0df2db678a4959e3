package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sunbid.platform.login.Actor;

/** Where bids stand, told to their own bidder and to nobody else. */
@ApplicationScoped
public class BidStatuses {

    private final Bids bids;
    private final BidChunks chunks;

    BidStatuses(Bids bids, BidChunks chunks) {
        this.bids = bids;
        this.chunks = chunks;
    }

    /** The status of a bid of the actor's organisation; empty for every other bid, existing or not. */
    @Transactional
    public Optional<BidStatus> find(UUID bid, Actor actor) {
        return actor.uscc().flatMap(uscc -> bids.own(bid, uscc)).map(this::of);
    }

    /** All bids of the actor's organisation for this lot, the latest first. */
    @Transactional
    public List<BidStatus> ofLot(String lotCode, Actor actor) {
        return actor.uscc().map(uscc -> bids.ofBidder(lotCode, uscc)).orElse(List.of()).stream()
                .map(this::of)
                .toList();
    }

    BidStatus of(Bid bid) {
        List<Integer> received = chunks.received(bid.id());
        return new BidStatus(
                bid.id(),
                bid.lotCode(),
                bid.envelope(),
                bid.state(),
                bid.seal().sealDigest(),
                bid.seal().sealedLength(),
                bid.seal().chunks(),
                received.size(),
                chunks.lastAt(bid.id()),
                bid.state() == BidState.UPLOADING ? missing(bid, received) : List.of(),
                bid.begunAt(),
                bid.sealedAt(),
                bid.endedAt(),
                bid.cause(),
                bid.supersedes(),
                bids.supersederOf(bid.id()),
                bid.ticket());
    }

    private static List<Integer> missing(Bid bid, List<Integer> received) {
        Set<Integer> there = new HashSet<>(received);
        return IntStream.range(0, bid.seal().chunks())
                .filter(number -> !there.contains(number))
                .boxed()
                .toList();
    }
}
