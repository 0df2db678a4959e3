package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 综合评分法, O87 55: {@code weight.technical}, {@code weight.business}, {@code weight.price} are the Ai, from 0 to 1, and
 * sum to 1; the weight of the price is at least 0.30 for {@code subject=goods} and 0.10 for {@code subject=services}
 * ({@code works} as goods). {@code small-firm.deduction}, 0.10 to 0.20, is optional [K].
 */
final class O87Parameters implements MethodParameters {

    private static final BigDecimal LOWEST_FOR_GOODS = new BigDecimal("0.30");
    private static final BigDecimal LOWEST_FOR_SERVICES = new BigDecimal("0.10");

    @Override
    public EvaluationMethod method() {
        return EvaluationMethod.O87_COMPREHENSIVE;
    }

    @Override
    public Decision check(Map<String, String> given, TradeCategory category) {
        Parameters parameters = new Parameters(given);
        Optional<BigDecimal> price = Weights.check(parameters);
        String subject = parameters.word("subject", List.of("goods", "services", "works"));
        BigDecimal lowest = subject.equals("services") ? LOWEST_FOR_SERVICES : LOWEST_FOR_GOODS;
        price.ifPresent(weight -> parameters.add(Decision.require(
                weight.compareTo(lowest) >= 0,
                DraftRefusal.PRICE_WEIGHT_TOO_LOW,
                weight.toPlainString(),
                lowest.toPlainString(),
                subject)));
        parameters.optionalNumber("small-firm.deduction", "0.10", "0.20");
        return parameters.decision();
    }
}
