package org.sunbid.evaluation.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.evaluation.method.Rounding;
import org.sunbid.evaluation.method.ScoreItem;
import org.sunbid.evaluation.method.ScoreSheet;

/**
 * All scores of a panel, after the last member has submitted. No highest or lowest member's score is dropped (O87 55);
 * every mean is rounded half up to two decimals, once.
 */
public final class PanelScores {

    private final List<GivenScore> scores;
    private final Map<String, OfBid> byBid = new HashMap<>();

    /** These scores; each member, bid and item at most once. */
    public PanelScores(Collection<GivenScore> scores) {
        this.scores = List.copyOf(scores);
        this.scores.forEach(
                score -> byBid.computeIfAbsent(score.bid(), bid -> new OfBid()).add(score));
    }

    /** The mean, over the members, of the sum of points they gave a bid. */
    public BigDecimal points(String bid) {
        OfBid given = byBid.get(bid);
        return given == null ? Rounding.score(BigDecimal.ZERO) : mean(given.sum, given.members.size());
    }

    /** The mean of one item of a bid over the members. */
    public BigDecimal mean(String bid, int item) {
        List<GivenScore> given = of(bid, item);
        return given.isEmpty() ? Rounding.score(BigDecimal.ZERO) : mean(sum(given), given.size());
    }

    /** The points one member gave a bid in all. */
    public BigDecimal total(UUID member, String bid) {
        return of(bid).stream()
                .filter(score -> score.member().equals(member))
                .map(GivenScore::points)
                .reduce(Rounding.score(BigDecimal.ZERO), BigDecimal::add);
    }

    /** The points one member gave an item of a bid; empty when none yet. */
    public Optional<BigDecimal> points(UUID member, String bid, int item) {
        return of(bid, item).stream()
                .filter(score -> score.member().equals(member))
                .map(GivenScore::points)
                .findFirst();
    }

    /**
     * The scores that lie further from the panel's mean than this part of the item's maximum; each must be explained in
     * writing before the report (O87 64: abnormal scores are among the few reasons to look again).
     *
     * @param threshold for example 0.30; a parameter of the room, not of the law
     */
    public List<GivenScore> deviations(ScoreSheet sheet, BigDecimal threshold) {
        return scores.stream()
                .filter(score -> deviates(score, sheet, threshold))
                .toList();
    }

    private boolean deviates(GivenScore score, ScoreSheet sheet, BigDecimal threshold) {
        BigDecimal maximum = sheet.item(score.item()).map(ScoreItem::maximum).orElseThrow();
        BigDecimal distance =
                score.points().subtract(mean(score.bid(), score.item())).abs();
        return distance.compareTo(maximum.multiply(threshold)) > 0;
    }

    private List<GivenScore> of(String bid) {
        return byBid.containsKey(bid) ? byBid.get(bid).scores : List.of();
    }

    private List<GivenScore> of(String bid, int item) {
        return byBid.containsKey(bid) ? byBid.get(bid).item(item) : List.of();
    }

    private static BigDecimal sum(List<GivenScore> given) {
        return given.stream().map(GivenScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(BigDecimal sum, int members) {
        return sum.divide(BigDecimal.valueOf(members), Rounding.SCORE, RoundingMode.HALF_UP);
    }

    /** The scores of one bid, added up as they come: a ranking needs no more of a thousand bids. */
    private static final class OfBid {

        private final List<GivenScore> scores = new ArrayList<>();
        private final Set<UUID> members = new HashSet<>();
        private final Map<Integer, List<GivenScore>> items = new HashMap<>();
        private BigDecimal sum = BigDecimal.ZERO;

        private void add(GivenScore score) {
            scores.add(score);
            members.add(score.member());
            sum = sum.add(score.points());
        }

        private List<GivenScore> item(int number) {
            if (items.isEmpty()) {
                scores.forEach(score -> items.computeIfAbsent(score.item(), item -> new ArrayList<>())
                        .add(score));
            }
            return items.getOrDefault(number, List.of());
        }
    }
}
