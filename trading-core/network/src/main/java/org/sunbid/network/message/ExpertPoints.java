package org.sunbid.network.message;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one member of a panel gave, all items beside the price together.
 *
 * @param expert id of the expert at the issuer, as among the panel's members; never a name
 * @param points one for each ranked bid, in the order of the ranking; rejected bids have none
 */
public record ExpertPoints(String expert, List<BigDecimal> points) {

    /** Characters of a handle. */
    static final int LONGEST_HANDLE = 64;

    public ExpertPoints {
        points = Lists.copy(points);
        if (expert == null || expert.isBlank() || expert.length() > LONGEST_HANDLE) {
            throw new IllegalArgumentException("points of nobody");
        }
    }

    void requireWithin(BigDecimal maximum) {
        if (points.stream().anyMatch(given -> given.signum() < 0 || given.compareTo(maximum) > 0)) {
            throw new IllegalArgumentException("points out of bounds");
        }
    }
}
