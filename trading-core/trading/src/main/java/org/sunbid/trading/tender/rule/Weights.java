package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;

/** The weights of technical part, business part and price: each from 0 to 1, together 1. */
final class Weights {

    private Weights() {}

    /** Checks them and gives back the price's, when all three are there. */
    static Optional<BigDecimal> check(Parameters parameters) {
        Optional<BigDecimal> technical = parameters.number("weight.technical", "0", "1");
        Optional<BigDecimal> business = parameters.number("weight.business", "0", "1");
        Optional<BigDecimal> price = parameters.number("weight.price", "0", "1");
        if (technical.isEmpty() || business.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = technical.get().add(business.get()).add(price.get());
        parameters.add(Decision.require(
                sum.compareTo(BigDecimal.ONE) == 0,
                DraftRefusal.WEIGHTS_DO_NOT_SUM_TO_ONE,
                sum.stripTrailingZeros().toPlainString()));
        return price;
    }
}
