package org.sunbid.trading.tender;

import java.math.BigDecimal;

/** Amounts in yuan as text for data and signatures: no exponent, no trailing zeros, so that equal amounts read equal. */
public final class Yuan {

    private Yuan() {}

    /** For example {@code 1250000} or {@code 0.5}. */
    public static String text(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
