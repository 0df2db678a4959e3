package org.sunbid.supervision.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** One panel seen from one of its members: every bid that the member judged, beside the others. */
final class PanelView {

    private static final double PER_CENT = 100;

    private final PanelSheet sheet;
    private final String expert;
    private final List<Compared> bids = new ArrayList<>();
    private final Map<String, List<Double>> byMember = new LinkedHashMap<>();

    PanelView(PanelSheet sheet, String expert) {
        this.sheet = sheet;
        this.expert = expert;
        Map<String, List<GivenTotal>> byBid = new TreeMap<>();
        sheet.totals().forEach(total -> byBid.computeIfAbsent(total.bid(), bid -> new ArrayList<>())
                .add(total));
        byBid.values().forEach(this::compare);
    }

    private void compare(List<GivenTotal> ofOneBid) {
        List<Double> others = ofOneBid.stream()
                .filter(total -> !total.expert().equals(expert))
                .map(this::perCent)
                .toList();
        ofOneBid.forEach(total -> byMember.computeIfAbsent(total.expert(), member -> new ArrayList<>())
                .add(perCent(total)));
        if (!others.isEmpty()) {
            ofOneBid.stream()
                    .filter(total -> total.expert().equals(expert))
                    .forEach(own -> bids.add(new Compared(sheet, own, perCent(own), others)));
        }
    }

    private double perCent(GivenTotal total) {
        return total.points().doubleValue() / sheet.maximum().doubleValue() * PER_CENT;
    }

    PanelSheet sheet() {
        return sheet;
    }

    List<Compared> bids() {
        return List.copyOf(bids);
    }

    /** How far apart the expert puts the bids. */
    double ownSpread() {
        return Statistics.deviation(byMember.get(expert));
    }

    /** How far apart the others put them, on average. */
    double othersSpread() {
        return Statistics.mean(byMember.entrySet().stream()
                .filter(member -> !member.getKey().equals(expert))
                .map(member -> Statistics.deviation(member.getValue()))
                .toList());
    }

    /** How alike the expert's order of the bids is to that of the panel without the expert. */
    OptionalDouble agreement() {
        return Statistics.kendall(
                bids.stream().map(Compared::own).toList(),
                bids.stream().map(Compared::othersMean).toList());
    }

    /** How much more the expert gives than the others, over all bids. */
    double leniency() {
        return Statistics.mean(bids.stream().map(Compared::difference).toList());
    }
}
