package org.sunbid.trading.award;

import java.util.Comparator;
import java.util.List;

/** 中标候选人: the best bids of a result, three at most, in their order (REG 53). */
final class Candidates {

    private static final int MOST = 3;

    private Candidates() {}

    static List<RankedBid> of(List<RankedBid> ranking) {
        return ranking.stream()
                .filter(bid -> !bid.rejected())
                .sorted(Comparator.comparingInt(RankedBid::rank))
                .limit(MOST)
                .toList();
    }

    /** Those whose award has not fallen away, in their order. */
    static List<RankedBid> left(List<RankedBid> candidates, List<CancelledAward> cancelled) {
        return candidates.stream()
                .filter(candidate ->
                        cancelled.stream().noneMatch(gone -> gone.bid().equals(candidate.bid())))
                .toList();
    }
}
