package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.UUID;
import org.sunbid.evaluation.panel.GivenScore;

/**
 * The points of one member for one item of one bid, as they lie on the table.
 *
 * @param memberId who gave them
 * @param bidId to which bid
 * @param item for which item of the score sheet
 * @param points with at most two decimals
 * @param explanation why they lie far from the others'; empty unless that had to be explained
 */
public record GivenPoints(UUID memberId, UUID bidId, int item, BigDecimal points, String explanation) {

    /** The value that the rules work on. */
    public GivenScore given() {
        return new GivenScore(memberId, bidId.toString(), item, points);
    }
}
