package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 最低评标价法, government procurement (O87; the articles on it not re-read): among the bids that meet every demand of the
 * tender document the one with the lowest price comes first. Nothing adjusts a price but the correction of its arithmetic and
 * the deduction for small firms. Nothing is scored; equal prices stand side by side.
 *
 * @param deduction for small firms, where the tender document has one
 */
public record LowestBidPrice(Optional<SmallFirmDeduction> deduction) implements Method {

    /** Reads {@code smallFirmDeduction}, from 0.10 to 0.20; nothing is deducted where it is not said. */
    static Outcome<Method> read(Parameters parameters) {
        return SmallFirmDeduction.read(parameters).map(LowestBidPrice::new);
    }

    @Override
    public EvaluationMethod name() {
        return EvaluationMethod.O87_LOWEST_PRICE;
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
        List<Ranking.Entry> entries = bids.stream().map(this::entry).toList();
        return new Evaluation(List.of(), Ranking.of(entries, Ranking.BY_EVALUATED_PRICE));
    }

    private Ranking.Entry entry(JudgedBid bid) {
        return new Ranking.Entry(
                deduction.map(small -> small.of(bid)).orElse(bid),
                Optional.empty(),
                deduction
                        .map(small -> small.steps(bid))
                        .filter(steps -> !steps.isEmpty())
                        .orElse(List.of(asOffered(bid))));
    }

    private static Step asOffered(JudgedBid bid) {
        return new Step(Step.Name.EVALUATED_PRICE, Rounding.plain(bid.evaluatedPrice()), bid.evaluatedPrice());
    }
}
