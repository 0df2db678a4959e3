package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.sunbid.evaluation.method.Rounding.HUNDRED;
import static org.sunbid.evaluation.method.Rounding.plain;

/**
 * 综合评估法, construction (O12 34–37), with the price scored by its deviation from a base price.
 *
 * <p>d = (price − B) ÷ B, rounded to six decimals; price score = F − 100·|d|·E with E1 above and E2 below the base, not
 * below zero, rounded to two decimals. Ranking by total, then by the lower price; what is then equal stands side by
 * side. The base moves with the bids: there is no floor price and no band (REG 27, 50).
 *
 * @param pricePoints F, the points a price equal to the base earns, between 0 and 100
 * @param base how B is found
 * @param above E1, points lost per percent above the base
 * @param below E2, points lost per percent below the base; smaller than E1, so that a saving costs less than an excess
 */
public record ComprehensiveAssessment(BigDecimal pricePoints, BasePrice base, BigDecimal above, BigDecimal below)
        implements Method {

    @Override
    public EvaluationMethod name() {
        return EvaluationMethod.CONSTRUCTION_COMPREHENSIVE;
    }

    @Override
    public boolean scored() {
        return true;
    }

    @Override
    public Evaluation evaluate(List<JudgedBid> bids) {
        if (bids.isEmpty()) {
            return Evaluation.empty();
        }
        List<Step> steps = base.steps(Prices.ascending(bids));
        BigDecimal basePrice = steps.get(steps.size() - 1).result();
        List<Ranking.Entry> entries =
                bids.stream().map(bid -> scored(bid, basePrice)).toList();
        return new Evaluation(steps, Ranking.of(entries, Ranking.BY_TOTAL_THEN_PRICE));
    }

    private Ranking.Entry scored(JudgedBid bid, BigDecimal basePrice) {
        BigDecimal price = bid.evaluatedPrice();
        BigDecimal deviation = Rounding.divide(price.subtract(basePrice), basePrice, Rounding.DEVIATION);
        BigDecimal slope = deviation.signum() > 0 ? above : below;
        BigDecimal loss = HUNDRED.multiply(deviation.abs()).multiply(slope);
        BigDecimal priceScore = Rounding.score(pricePoints.subtract(loss).max(BigDecimal.ZERO));
        Score score = Score.of(Rounding.score(bid.points()), priceScore);
        String lossText = plain(pricePoints) + " − 100 × " + plain(deviation.abs()) + " × " + plain(slope);
        boolean floored = loss.compareTo(pricePoints) > 0;
        return new Ranking.Entry(
                bid,
                Optional.of(score),
                List.of(
                        new Step(
                                Step.Name.DEVIATION,
                                "(" + plain(price) + " − " + plain(basePrice) + ") ÷ " + plain(basePrice),
                                deviation),
                        new Step(Step.Name.PRICE_SCORE, floored ? "max(0, " + lossText + ")" : lossText, priceScore),
                        new Step(Step.Name.TOTAL, score.points() + " + " + priceScore, score.total())));
    }
}
