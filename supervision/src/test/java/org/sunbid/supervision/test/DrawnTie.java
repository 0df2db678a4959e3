package org.sunbid.supervision.test;

import java.util.Comparator;
import java.util.List;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.RankedBid;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;

/**
 * The draw of the order among equals.
 *
 * @param deal whose
 * @param bids ids of the equals
 */
public record DrawnTie(Deal deal, List<String> bids) {

    public static final String SALT = "salt of the tie";

    public DrawHeld held() {
        return new DealDraws(deal).held("tie", transcript());
    }

    /** The bids as drawn. */
    public List<String> order() {
        List<String> order = transcript().order();
        return bids.stream()
                .sorted(Comparator.comparing(bid -> order.indexOf(DealDraws.name(SALT, bid))))
                .toList();
    }

    public String sha256() {
        return DealDraws.published(transcript());
    }

    /** The place with another bid on it. */
    public RankedBid ranked(RankedBid place, String bid) {
        return new RankedBid(
                place.rank(),
                bid,
                place.bidder(),
                place.price(),
                place.technicalScore(),
                place.priceScore(),
                place.total(),
                place.rejected(),
                place.clause());
    }

    private DrawTranscript transcript() {
        List<String> names = bids.stream().map(bid -> DealDraws.name(SALT, bid)).toList();
        return DealDraws.draw(DrawRequest.of("tie:" + deal.lot(), names, names.size()), Deal.AGENCY);
    }
}
