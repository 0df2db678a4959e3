package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import org.sunbid.platform.rule.Decision;

/** The bounds a method's parameter must keep. They follow from what the number means; where from a regulation, it says so. */
enum Bound {
    /** An amount or a slope. */
    POSITIVE("> 0"),
    /** A part taken away, never the whole. */
    FRACTION("0 ≤ … < 1"),
    /** A factor that lowers or keeps. */
    FACTOR("0 < … ≤ 1"),
    /** A share of a whole. */
    SHARE("0 ≤ … ≤ 1"),
    /** Points out of 100. */
    POINTS("0 < … < 100"),
    /** What is deducted from the price of a small firm; unlike the others a number of the law (not re-read). */
    DEDUCTION("0.10 ≤ … ≤ 0.20");

    private static final BigDecimal LEAST_DEDUCTION = new BigDecimal("0.10");
    private static final BigDecimal MOST_DEDUCTION = new BigDecimal("0.20");

    private final String text;

    Bound(String text) {
        this.text = text;
    }

    Decision check(String parameter, BigDecimal number) {
        return Decision.require(
                holds(number), MethodRefusal.PARAMETER_OUT_OF_BOUNDS, parameter, Rounding.plain(number), text);
    }

    private boolean holds(BigDecimal number) {
        int toOne = number.compareTo(BigDecimal.ONE);
        return switch (this) {
            case POSITIVE -> number.signum() > 0;
            case FRACTION -> number.signum() >= 0 && toOne < 0;
            case FACTOR -> number.signum() > 0 && toOne <= 0;
            case SHARE -> number.signum() >= 0 && toOne <= 0;
            case POINTS -> number.signum() > 0 && number.compareTo(Rounding.HUNDRED) < 0;
            case DEDUCTION -> number.compareTo(LEAST_DEDUCTION) >= 0 && number.compareTo(MOST_DEDUCTION) <= 0;
        };
    }
}
