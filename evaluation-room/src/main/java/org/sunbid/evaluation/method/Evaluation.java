package org.sunbid.evaluation.method;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** Groups of equals among those that may be recommended, best first: what a draw can part. */
    public List<List<RankedBid>> ties() {
        Map<Integer, List<RankedBid>> byRank = recommended().stream()
                .collect(Collectors.groupingBy(RankedBid::rank, TreeMap::new, Collectors.toList()));
        return byRank.values().stream().filter(equals -> equals.size() > 1).toList();
    }

    /**
     * The same with equals parted by draw.
     *
     * @param places by bid, from 0 within its group of equals; bids that are not in it stay where they are
     */
    public Evaluation parted(Map<String, Integer> places) {
        return new Evaluation(
                base,
                ranking.stream()
                        .map(ranked -> Optional.ofNullable(
                                        places.get(ranked.bid().bid()))
                                .map(ranked::drawnAt)
                                .orElse(ranked))
                        .sorted(Comparator.comparingInt(RankedBid::rank))
                        .toList());
    }

    /**
     * Those whose rank is within the three that may be recommended (REG 53). Equals on the third place are all named,
     * unless a draw has parted them ({@link #parted}): where the law gives no rule to part them, leaving one out would be a
     * rule of our own.
     */
    public List<RankedBid> recommended() {
        return ranking.stream().filter(bid -> bid.rank() <= CANDIDATES).toList();
    }
}
