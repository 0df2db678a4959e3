package org.sunbid.opening.hall;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 开标一览表: the items of a bid that are read out, as the bid itself states them in {@code bid.json}.
 *
 * @param lot the lot code stated inside
 * @param bidder the USCC stated inside
 * @param price CNY
 * @param periodDays construction or delivery period in days
 * @param quality the quality promised
 * @param projectManager the person in charge
 */
public record OpeningSheet(
        String lot, String bidder, BigDecimal price, int periodDays, String quality, String projectManager) {

    /**
     * What is to be noted about it.
     *
     * @param sealedLot the lot on the seal
     * @param sealedBidder the USCC of the one who sealed it
     * @param priceCap 控制价, where the lot has one
     */
    public Set<Finding> findings(String sealedLot, String sealedBidder, Optional<BigDecimal> priceCap) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (price.signum() <= 0) {
            findings.add(Finding.PRICE_NOT_POSITIVE);
        }
        if (priceCap.filter(cap -> price.compareTo(cap) > 0).isPresent()) {
            findings.add(Finding.PRICE_ABOVE_CAP);
        }
        if (!lot.equals(sealedLot)) {
            findings.add(Finding.OTHER_LOT_INSIDE);
        }
        if (!bidder.equals(sealedBidder)) {
            findings.add(Finding.OTHER_BIDDER_INSIDE);
        }
        return findings;
    }
}
