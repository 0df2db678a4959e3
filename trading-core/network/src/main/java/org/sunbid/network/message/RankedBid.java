package org.sunbid.network.message;

import java.math.BigDecimal;

/**
 * A line of the evaluation result.
 *
 * @param rank from 1; 0 when rejected
 * @param bid its id at the issuer; null from issuers that do not say
 * @param bidder who
 * @param price 投标报价
 * @param technicalScore weighted
 * @param priceScore weighted
 * @param total by which it was ranked
 * @param rejected 否决
 * @param clause of the rejection; null unless rejected
 */
public record RankedBid(
        int rank,
        String bid,
        Party bidder,
        BigDecimal price,
        BigDecimal technicalScore,
        BigDecimal priceScore,
        BigDecimal total,
        boolean rejected,
        String clause) {}
