package org.sunbid.notice.life;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.tender.NoticedLot;

/**
 * A lot with the latest of what was published about it.
 *
 * @param opening the opening record; null before
 * @param candidates null before
 * @param award null before
 * @param contract null before
 * @param failure null unless it failed
 */
public record LotView(
        NoticedLot lot,
        OpeningHeld opening,
        CandidatesPublished candidates,
        AwardPublished award,
        ContractRecorded contract,
        TenderFailed failure) {

    /** From the publications of its tender. */
    static LotView of(NoticedLot lot, List<Publication> publications) {
        List<Publication> own = publications.stream()
                .filter(publication -> lot.code().equals(publication.lot()))
                .toList();
        return new LotView(
                lot,
                latest(own, OpeningHeld.class),
                latest(own, CandidatesPublished.class),
                latest(own, AwardPublished.class),
                latest(own, ContractRecorded.class),
                latest(own, TenderFailed.class));
    }

    /** Bids that have a price, for the chart. */
    public List<OpenedBid> priced() {
        return opening == null
                ? List.of()
                : opening.bids().stream().filter(bid -> bid.price() != null).toList();
    }

    /** The largest length a bar of the chart can have: the price cap, else the highest price. */
    public Optional<BigDecimal> scale() {
        return Optional.ofNullable(lot.priceCap())
                .or(() -> priced().stream().map(OpenedBid::price).max(Comparator.naturalOrder()));
    }

    private static <M extends NetworkMessage> M latest(List<Publication> publications, Class<M> type) {
        M latest = null;
        for (Publication publication : publications) {
            latest = publication.message(type).orElse(latest);
        }
        return latest;
    }
}
