package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a method rounds: half up (四舍五入), at these places and nowhere else. A tender document that rounds otherwise
 * needs a method of its own.
 */
public final class Rounding {

    /** Decimals of an amount of money: fen. */
    public static final int MONEY = 2;
    /** Decimals of a score. */
    public static final int SCORE = 2;
    /** Decimals of a price score on the scale of 100 before it is weighted. */
    public static final int RATIO = 4;
    /** Decimals of a deviation from the base price, as a fraction: 0.012346 is 1.2346 %. */
    public static final int DEVIATION = 6;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    /** To fen. */
    public static BigDecimal money(BigDecimal amount) {
        return amount.setScale(MONEY, RoundingMode.HALF_UP);
    }

    /** To a hundredth of a point. */
    public static BigDecimal score(BigDecimal score) {
        return score.setScale(SCORE, RoundingMode.HALF_UP);
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    /** Without trailing zeros and without an exponent, for arithmetic that people read. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
