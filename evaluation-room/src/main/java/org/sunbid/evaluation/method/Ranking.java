package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts scored or priced bids in order; equals share a rank. */
final class Ranking {

    /** Higher total first, then the lower price; what is still equal stands side by side (O87 57). */
    static final Comparator<Entry> BY_TOTAL_THEN_PRICE = Comparator.comparing(Entry::total)
            .reversed()
            .thenComparing(entry -> entry.bid().evaluatedPrice());

    /** Lower evaluated price first, then more points; what is still equal stands side by side (O12 32). */
    static final Comparator<Entry> BY_EVALUATED_PRICE = Comparator.comparing(
                    (Entry entry) -> entry.bid().evaluatedPrice())
            .thenComparing(entry -> entry.bid().points(), Comparator.reverseOrder());

    private Ranking() {}

    /** A bid with what it was given, before its place is known. */
    record Entry(JudgedBid bid, Optional<Score> score, List<Step> steps) {
        BigDecimal total() {
            return score.map(Score::total).orElse(BigDecimal.ZERO);
        }
    }

    static List<RankedBid> of(List<Entry> entries, Comparator<Entry> better) {
        List<Entry> ordered = entries.stream()
                .sorted(better.thenComparing(entry -> entry.bid().bid()))
                .toList();
        List<RankedBid> ranking = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Entry entry = ordered.get(i);
            boolean equal = i > 0 && better.compare(ordered.get(i - 1), entry) == 0;
            int rank = equal ? ranking.get(i - 1).rank() : i + 1;
            ranking.add(new RankedBid(rank, entry.bid(), entry.score(), entry.steps()));
        }
        return ranking;
    }
}
