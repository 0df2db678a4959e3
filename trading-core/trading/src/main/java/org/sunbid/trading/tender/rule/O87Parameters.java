package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 综合评分法, O87 55: {@code priceWeight}, the price's Ai, at least 0.30 for {@code subject} {@code GOODS} and 0.10 for
 * {@code SERVICES}; {@code items}, the rest of the 100 points, see {@link ReviewItems}.
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
        String subject = parameters.word("subject", List.of("GOODS", "SERVICES"));
        BigDecimal lowest = subject.equals("SERVICES") ? LOWEST_FOR_SERVICES : LOWEST_FOR_GOODS;
        Optional<BigDecimal> weight = parameters.number("priceWeight", "0", "0.99");
        weight.ifPresent(price -> parameters.add(Decision.require(
                price.compareTo(lowest) >= 0,
                DraftRefusal.PRICE_WEIGHT_TOO_LOW,
                Parameters.plain(price),
                lowest.toPlainString(),
                subject)));
        parameters.items(weight.orElse(BigDecimal.ZERO).movePointRight(2));
        return parameters.decision();
    }
}
