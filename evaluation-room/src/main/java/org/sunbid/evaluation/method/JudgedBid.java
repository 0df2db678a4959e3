package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A bid as the detailed evaluation sees it.
 *
 * @param bid what tells it from the others; also the last resort of the order in which equals are shown
 * @param price as read out, yuan
 * @param evaluatedPrice after the adjustments the tender document states; equal to the price where there are none
 * @param points the panel's mean of points for all items beside the price, out of 100 less the price's points
 * @param smallFirm whether it is a small firm's, from whose price some methods deduct
 */
public record JudgedBid(String bid, BigDecimal price, BigDecimal evaluatedPrice, BigDecimal points, boolean smallFirm) {

    public JudgedBid {
        Objects.requireNonNull(bid);
        requirePositive(price);
        requirePositive(evaluatedPrice);
        if (points.signum() < 0) {
            throw new IllegalArgumentException("negative points");
        }
    }

    /** A bid from whose price nothing is deducted. */
    public JudgedBid(String bid, BigDecimal price, BigDecimal evaluatedPrice, BigDecimal points) {
        this(bid, price, evaluatedPrice, points, false);
    }

    /** A bid whose price is evaluated as it stands. */
    public static JudgedBid of(String bid, BigDecimal price, BigDecimal points) {
        return new JudgedBid(bid, price, price, points);
    }

    /** The same, of a small firm. */
    public JudgedBid ofSmallFirm() {
        return new JudgedBid(bid, price, evaluatedPrice, points, true);
    }

    /** The same, evaluated at another price. */
    JudgedBid evaluatedAt(BigDecimal other) {
        return new JudgedBid(bid, price, other, points, smallFirm);
    }

    private static void requirePositive(BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a price is positive");
        }
    }
}
