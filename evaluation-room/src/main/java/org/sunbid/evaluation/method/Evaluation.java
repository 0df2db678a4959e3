package org.sunbid.evaluation.method;

import java.util.List;

/**
 * What a method says of a set of bids.
 *
 * @param base the arithmetic all bids share, for example the base price
 * @param ranking best first
 */
public record Evaluation(List<Step> base, List<RankedBid> ranking) {

    /** At most three candidates are recommended (REG 53). */
    public static final int CANDIDATES = 3;

    public Evaluation {
        base = List.copyOf(base);
        ranking = List.copyOf(ranking);
    }

    /** Nothing to rank. */
    public static Evaluation empty() {
        return new Evaluation(List.of(), List.of());
    }

    /**
     * Those whose rank is within the three that may be recommended (REG 53). Equals on the third place are all named:
     * the law gives no rule to part them, and leaving one out by chance or by name would be a rule of our own.
     */
    public List<RankedBid> recommended() {
        return ranking.stream().filter(bid -> bid.rank() <= CANDIDATES).toList();
    }
}
