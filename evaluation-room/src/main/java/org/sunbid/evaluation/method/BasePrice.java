package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import static org.sunbid.evaluation.method.Rounding.plain;

/**
 * 评标基准价: the price from which construction bids are measured. Every variant starts from M, the mean of the valid
 * prices ({@link TrimmedMean}); the variants and their usual coefficients are practice of the field, not law, and so are
 * parameters of the tender document or drawn in public at the opening.
 */
public sealed interface BasePrice {

    /** The base price with the steps that lead to it; its last step holds the base price. */
    List<Step> steps(List<BigDecimal> ascendingPrices);

    /**
     * B = M × (1 − drop).
     *
     * @param drop 下浮率, from 0 to below 1
     */
    record MeanLessDrop(BigDecimal drop) implements BasePrice {
        @Override
        public List<Step> steps(List<BigDecimal> ascendingPrices) {
            TrimmedMean mean = TrimmedMean.of(ascendingPrices);
            BigDecimal base = Rounding.money(mean.value().multiply(BigDecimal.ONE.subtract(drop)));
            return BasePrice.append(mean.steps(), plain(mean.value()) + " × (1 − " + plain(drop) + ")", base);
        }
    }

    /**
     * B = M × K.
     *
     * @param k above 0, at most 1
     */
    record MeanTimesFactor(BigDecimal k) implements BasePrice {
        @Override
        public List<Step> steps(List<BigDecimal> ascendingPrices) {
            TrimmedMean mean = TrimmedMean.of(ascendingPrices);
            BigDecimal base = Rounding.money(mean.value().multiply(k));
            return BasePrice.append(mean.steps(), plain(mean.value()) + " × " + plain(k), base);
        }
    }

    /**
     * B = A·K1·Q + M·K2·(1 − Q), with A = cap × (1 − δ).
     *
     * @param cap 招标控制价, yuan
     * @param delta δ, from 0 to below 1
     * @param k1 above 0, at most 1
     * @param k2 above 0, at most 1
     * @param q weight of the cap, from 0 to 1
     */
    record CapAndMean(BigDecimal cap, BigDecimal delta, BigDecimal k1, BigDecimal k2, BigDecimal q)
            implements BasePrice {
        @Override
        public List<Step> steps(List<BigDecimal> ascendingPrices) {
            TrimmedMean mean = TrimmedMean.of(ascendingPrices);
            BigDecimal lowered = Rounding.money(cap.multiply(BigDecimal.ONE.subtract(delta)));
            BigDecimal rest = BigDecimal.ONE.subtract(q);
            BigDecimal fromCap = lowered.multiply(k1).multiply(q);
            BigDecimal fromMean = mean.value().multiply(k2).multiply(rest);
            List<Step> steps = new ArrayList<>(mean.steps());
            steps.add(new Step(Step.Name.LOWERED_CAP, plain(cap) + " × (1 − " + plain(delta) + ")", lowered));
            String arithmetic = plain(lowered) + " × " + plain(k1) + " × " + plain(q) + " + " + plain(mean.value())
                    + " × " + plain(k2) + " × " + plain(rest);
            return BasePrice.append(steps, arithmetic, Rounding.money(fromCap.add(fromMean)));
        }
    }

    private static List<Step> append(List<Step> steps, String arithmetic, BigDecimal base) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(Step.Name.BASE_PRICE, arithmetic, base));
        return List.copyOf(all);
    }
}
