package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import org.sunbid.platform.rule.Decision;

/** REG 26: the bid deposit is at most 2 % of the estimate. */
public final class DepositWithinLimit {

    /** 2 %. */
    private static final BigDecimal SHARE = new BigDecimal("0.02");

    private DepositWithinLimit() {}

    /** Whether the deposit of a lot keeps to the limit. */
    public static Decision check(BigDecimal deposit, BigDecimal estimate) {
        BigDecimal limit = estimate.multiply(SHARE);
        return Decision.require(
                deposit.compareTo(limit) <= 0,
                DraftRefusal.DEPOSIT_TOO_HIGH,
                deposit.toPlainString(),
                limit.stripTrailingZeros().toPlainString());
    }
}
