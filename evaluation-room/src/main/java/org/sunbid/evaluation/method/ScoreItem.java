package org.sunbid.evaluation.method;

import java.math.BigDecimal;

/**
 * One line of the score sheet.
 *
 * @param number from 1, in the order of the tender document
 * @param name as the tender document calls it
 * @param maximum the points it can give, at least 0.01
 */
public record ScoreItem(int number, String name, BigDecimal maximum) {

    /** Longest name of an item. */
    public static final int LONGEST_NAME = 80;

    public ScoreItem {
        if (name.isBlank() || name.length() > LONGEST_NAME || maximum.signum() <= 0) {
            throw new IllegalArgumentException("an item has a name and points");
        }
    }

    /** Whether a member may give these points: from 0 to the maximum, at most two decimals. */
    public boolean admits(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(maximum) <= 0
                && points.stripTrailingZeros().scale() <= Rounding.SCORE;
    }
}
