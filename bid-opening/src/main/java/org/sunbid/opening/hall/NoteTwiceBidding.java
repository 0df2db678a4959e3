package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.opening.hall.PartiesBidOnce.Parties;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.RecordOpenedBid;

/**
 * Notes, when every bid of a lot is decided and before anything is read out, which opened bids have a party in common
 * (REG 37). A bid that stays closed counts by its bidder, whom the hall has named; it is not noted itself.
 */
@ApplicationScoped
class NoteTwiceBidding {

    private final RecordOpenedBid bids;

    NoteTwiceBidding(RecordOpenedBid bids) {
        this.bids = bids;
    }

    /** In the transaction of the caller, who has locked the hall; any number of times. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Hall hall) {
        List<HallBid> all = hall.bids();
        Set<UUID> concerned = PartiesBidOnce.concerned(
                all.stream().map(NoteTwiceBidding::parties).toList());
        all.stream()
                .filter(bid -> bid.state() == HallBidState.OPENED && concerned.contains(bid.bidId()))
                .filter(bid -> !bid.findings().contains(Finding.CONSORTIUM_MEMBER_BIDS_TWICE))
                .forEach(bid -> {
                    hall.note(bid, Finding.CONSORTIUM_MEMBER_BIDS_TWICE);
                    bids.noted(bid.bidId(), Finding.CONSORTIUM_MEMBER_BIDS_TWICE.name());
                });
    }

    private static Parties parties(HallBid bid) {
        return new Parties(
                bid.bidId(),
                bid.bidderUscc(),
                bid.consortium().stream().map(ConsortiumMember::uscc).collect(Collectors.toSet()));
    }
}
