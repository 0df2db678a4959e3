package org.sunbid.supervision.fairness;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What one expert gave one bid in all, beside its price.
 *
 * @param expert handle of the expert at the issuer; no name
 * @param region where the expert works, GB/T 2260
 * @param bid the bid
 * @param bidderUscc whose it is
 * @param bidderName the bidder's name
 * @param points out of the panel's maximum
 */
@Embeddable
public record GivenTotal(
        String expert, String region, String bid, String bidderUscc, String bidderName, BigDecimal points) {}
