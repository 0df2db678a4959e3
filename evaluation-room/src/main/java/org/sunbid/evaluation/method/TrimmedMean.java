package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * M, the arithmetic mean of the valid prices; from five prices on, one highest and one lowest are left out. Rounded to
 * fen, half up.
 *
 * @param value M
 * @param steps what was dropped, and the sum that was divided
 */
record TrimmedMean(BigDecimal value, List<Step> steps) {

    /** From this number of prices on the extremes are dropped. */
    static final int TRIMMED_FROM = 5;

    /**
     * The mean of these prices.
     *
     * @param ascending at least one, lowest first
     */
    static TrimmedMean of(List<BigDecimal> ascending) {
        List<Step> steps = new ArrayList<>();
        List<BigDecimal> kept = ascending;
        if (ascending.size() >= TRIMMED_FROM) {
            int last = ascending.size() - 1;
            steps.add(dropped(Step.Name.HIGHEST_DROPPED, "max", ascending, ascending.get(last)));
            steps.add(dropped(Step.Name.LOWEST_DROPPED, "min", ascending, ascending.get(0)));
            kept = ascending.subList(1, last);
        }
        BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = Rounding.divide(sum, BigDecimal.valueOf(kept.size()), Rounding.MONEY);
        steps.add(new Step(Step.Name.MEAN, "(" + Prices.join(kept, " + ") + ") ÷ " + kept.size(), mean));
        return new TrimmedMean(mean, List.copyOf(steps));
    }

    private static Step dropped(Step.Name name, String function, List<BigDecimal> prices, BigDecimal price) {
        return new Step(name, function + "(" + Prices.join(prices, ", ") + ")", price);
    }
}
