package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bids and what became of them, in few words, for the tests of the methods. */
final class Bids {

    private Bids() {}

    static JudgedBid bid(String name, String price, String points) {
        return JudgedBid.of(name, new BigDecimal(price), new BigDecimal(points));
    }

    static List<String> order(Evaluation evaluation) {
        return evaluation.ranking().stream()
                .map(ranked -> ranked.rank() + " " + ranked.bid().bid())
                .toList();
    }

    static Map<String, String> priceScores(Evaluation evaluation) {
        return evaluation.ranking().stream()
                .collect(Collectors.toMap(
                        ranked -> ranked.bid().bid(),
                        ranked -> ranked.score().orElseThrow().priceScore().toPlainString()));
    }

    static Map<String, String> totals(Evaluation evaluation) {
        return evaluation.ranking().stream()
                .collect(Collectors.toMap(
                        ranked -> ranked.bid().bid(),
                        ranked -> ranked.score().orElseThrow().total().toPlainString()));
    }

    static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }
}
