package org.sunbid.supervision.fairness;

import java.util.Comparator;
import java.util.List;

/**
 * A bid that an expert judged far from the others: more than twice the others' standard deviation from their mean, and at
 * least {@value #LEAST_DISTANCE} per cent of the maximum; told only where at least {@value #FEWEST_OTHERS} others judged it.
 * Both numbers are choices, not law.
 *
 * @param tender code of the tender
 * @param lot code of the lot
 * @param evidence number of the message
 * @param bidder whose bid
 * @param own what the expert gave, in per cent of the maximum
 * @param others the mean of the others
 */
public record Outlier(String tender, String lot, long evidence, String bidder, double own, double others) {

    /** Others without whom there is nothing to be far from. */
    static final int FEWEST_OTHERS = 4;
    /** In per cent of the maximum. */
    static final int LEAST_DISTANCE = 10;

    private static final double DEVIATIONS = 2;

    /** How far above the others, below zero where below. */
    public double distance() {
        return own - others;
    }

    static List<Outlier> of(List<PanelView> views, int most) {
        return views.stream()
                .flatMap(view -> view.bids().stream())
                .filter(Outlier::isFar)
                .map(Outlier::of)
                .sorted(Comparator.comparing((Outlier outlier) -> Math.abs(outlier.distance()))
                        .reversed()
                        .thenComparing(Outlier::lot)
                        .thenComparing(Outlier::bidder))
                .limit(most)
                .toList();
    }

    private static boolean isFar(Compared compared) {
        double distance = Math.abs(compared.difference());
        return compared.others().size() >= FEWEST_OTHERS
                && distance >= LEAST_DISTANCE
                && distance > DEVIATIONS * Statistics.deviation(compared.others());
    }

    private static Outlier of(Compared compared) {
        return new Outlier(
                compared.sheet().tender(),
                compared.sheet().lot(),
                compared.sheet().evidence(),
                compared.given().bidderName(),
                compared.own(),
                compared.othersMean());
    }
}
