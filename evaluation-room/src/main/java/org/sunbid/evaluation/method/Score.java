package org.sunbid.evaluation.method;

import java.math.BigDecimal;

/**
 * What a bid was given, out of 100.
 *
 * @param points for the items beside the price
 * @param priceScore for the price
 * @param total the sum
 */
public record Score(BigDecimal points, BigDecimal priceScore, BigDecimal total) {

    /** Points and price score with their sum. */
    public static Score of(BigDecimal points, BigDecimal priceScore) {
        return new Score(points, priceScore, points.add(priceScore));
    }
}
