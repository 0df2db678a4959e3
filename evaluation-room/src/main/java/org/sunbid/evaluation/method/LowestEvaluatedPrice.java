package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 经评审的最低投标价法 (O12 29–33): among the bids that pass every check, the one with the lowest price after the
 * adjustments the tender document states comes first. Nothing is scored; a bid below cost was already rejected in the
 * review (REG 51). Equal prices stand side by side.
 */
public record LowestEvaluatedPrice() implements Method {

    @Override
    public EvaluationMethod name() {
        return EvaluationMethod.LOWEST_EVALUATED_PRICE;
    }

    @Override
    public BigDecimal pricePoints() {
        return BigDecimal.ZERO;
    }

    @Override
    public boolean scored() {
        return false;
    }

    @Override
    public Evaluation evaluate(List<JudgedBid> bids) {
        List<Ranking.Entry> entries = bids.stream()
                .map(bid -> new Ranking.Entry(bid, Optional.empty(), List.of(adjustment(bid))))
                .toList();
        return new Evaluation(List.of(), Ranking.of(entries, Ranking.BY_EVALUATED_PRICE));
    }

    private static Step adjustment(JudgedBid bid) {
        BigDecimal change = bid.evaluatedPrice().subtract(bid.price());
        String sign = change.signum() < 0 ? " − " : " + ";
        return new Step(
                Step.Name.EVALUATED_PRICE,
                Rounding.plain(bid.price()) + sign + Rounding.plain(change.abs()),
                bid.evaluatedPrice());
    }
}
