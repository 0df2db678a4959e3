package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.sunbid.evaluation.method.Rounding.HUNDRED;
import static org.sunbid.evaluation.method.Rounding.plain;

/**
 * 综合评分法, government procurement of goods and services (O87 55).
 *
 * <p>Price score = base ÷ price × 100, base = the lowest evaluated price among the valid bids; no highest or lowest
 * price is dropped. Total = Σ Fi·Ai with Σ Ai = 1. The price score is rounded to four decimals, its weighted value and
 * the total to two. Ranking by total, then by the lower price; what is then equal stands side by side (O87 57).
 *
 * @param priceWeight the price's Ai, at least 0.30 for goods and 0.10 for services, at most 1
 * @param deduction for small firms, where the tender document has one; the evaluated price is that after it
 */
public record ComprehensiveScore(BigDecimal priceWeight, Optional<SmallFirmDeduction> deduction) implements Method {

    /** The price's least weight when goods are bought (O87 55). */
    public static final BigDecimal LEAST_WEIGHT_GOODS = new BigDecimal("0.30");
    /** The price's least weight when services are bought (O87 55). */
    public static final BigDecimal LEAST_WEIGHT_SERVICES = new BigDecimal("0.10");

    /** Without a deduction. */
    public ComprehensiveScore(BigDecimal priceWeight) {
        this(priceWeight, Optional.empty());
    }

    /**
     * Reads {@code priceWeight}, {@code subject} ({@code GOODS} or {@code SERVICES}; the stricter bound of goods
     * when it does not say) and {@code smallFirmDeduction}.
     */
    static Outcome<Method> read(Parameters parameters) {
        boolean services = parameters.text("subject").filter("SERVICES"::equals).isPresent();
        BigDecimal least = services ? LEAST_WEIGHT_SERVICES : LEAST_WEIGHT_GOODS;
        return SmallFirmDeduction.read(parameters).flatMap(deduction -> parameters
                .number("priceWeight", Bound.SHARE)
                .check(numbers -> notTooLight(numbers.get("priceWeight"), least))
                .build(numbers -> new ComprehensiveScore(numbers.get("priceWeight"), deduction)));
    }

    private static Decision notTooLight(BigDecimal weight, BigDecimal least) {
        return Decision.require(
                weight.compareTo(least) >= 0, MethodRefusal.PRICE_WEIGHT_TOO_LOW, plain(weight), plain(least));
    }

    @Override
    public EvaluationMethod name() {
        return EvaluationMethod.O87_COMPREHENSIVE;
    }

    @Override
    public BigDecimal pricePoints() {
        return Rounding.score(priceWeight.multiply(HUNDRED));
    }

    @Override
    public boolean scored() {
        return true;
    }

    @Override
    public Evaluation evaluate(List<JudgedBid> bids) {
        List<JudgedBid> deducted = bids.stream().map(this::deducted).toList();
        Optional<BigDecimal> lowest =
                deducted.stream().map(JudgedBid::evaluatedPrice).min(BigDecimal::compareTo);
        if (lowest.isEmpty()) {
            return Evaluation.empty();
        }
        BigDecimal base = lowest.get();
        Step baseStep = new Step(Step.Name.LOWEST_PRICE, "min(" + Prices.list(deducted) + ")", base);
        List<Ranking.Entry> entries =
                bids.stream().map(bid -> scored(bid, base)).toList();
        return new Evaluation(List.of(baseStep), Ranking.of(entries, Ranking.BY_TOTAL_THEN_PRICE));
    }

    private JudgedBid deducted(JudgedBid bid) {
        return deduction.map(small -> small.of(bid)).orElse(bid);
    }

    private Ranking.Entry scored(JudgedBid bid, BigDecimal base) {
        JudgedBid evaluated = deducted(bid);
        BigDecimal price = evaluated.evaluatedPrice();
        BigDecimal ratio = Rounding.divide(base.multiply(HUNDRED), price, Rounding.RATIO);
        BigDecimal priceScore = Rounding.score(ratio.multiply(priceWeight));
        Score score = Score.of(Rounding.score(bid.points()), priceScore);
        List<Step> steps =
                new ArrayList<>(deduction.map(small -> small.steps(bid)).orElse(List.of()));
        steps.add(new Step(Step.Name.PRICE_RATIO, plain(base) + " ÷ " + plain(price) + " × 100", ratio));
        steps.add(new Step(Step.Name.PRICE_SCORE, plain(ratio) + " × " + plain(priceWeight), priceScore));
        steps.add(new Step(Step.Name.TOTAL, score.points() + " + " + priceScore, score.total()));
        return new Ranking.Entry(evaluated, Optional.of(score), List.copyOf(steps));
    }
}
