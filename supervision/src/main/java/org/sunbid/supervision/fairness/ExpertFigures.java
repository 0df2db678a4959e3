package org.sunbid.supervision.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Figures about one expert. They say where to look and nothing of why: whoever judges otherwise than the others may be the one
 * who read the bids. Differences are in per cent of the points that a bid could be given, so that panels can be put together.
 *
 * @param panels on which the expert judged at least {@link #FEWEST_BIDS_OF_A_PANEL} bids beside others
 * @param bids judged there
 * @param whole the figures over all; empty while the sample is small
 * @param bidders leaning to or from a bidder, the furthest first; only where the bidder was met often enough
 * @param regions the same by the 省级 region in which bidders are registered
 * @param outliers single bids judged far from the others, the furthest first
 */
public record ExpertFigures(
        int panels,
        int bids,
        Optional<Whole> whole,
        List<Leaning> bidders,
        List<Leaning> regions,
        List<Outlier> outliers) {

    /** Fewer bids of a panel have no order to speak of. */
    public static final int FEWEST_BIDS_OF_A_PANEL = 3;
    /** Panels below which no figure is told. */
    public static final int FEWEST_PANELS = 3;
    /** Bids below which no figure is told. */
    public static final int FEWEST_BIDS = 10;
    /** Bids of one bidder below which nothing is told of a leaning. */
    public static final int FEWEST_OF_A_BIDDER = 3;
    /** Bids of one region below which nothing is told of a leaning. */
    public static final int FEWEST_OF_A_REGION = 5;
    /** Lines of a list. */
    public static final int MOST_LINES = 20;

    public ExpertFigures {
        bidders = List.copyOf(bidders);
        regions = List.copyOf(regions);
        outliers = List.copyOf(outliers);
    }

    /**
     * Over all of an expert's bids.
     *
     * @param spread standard deviation of what the expert gave, the mean over the panels
     * @param othersSpread the same of the other members
     * @param agreement Kendall's τ-b with the panel without the expert, the mean over the panels; empty where neither orders
     * @param leniency how much more than the others the expert gives
     */
    public record Whole(double spread, double othersSpread, Optional<Double> agreement, double leniency) {}

    /**
     * How much more an expert gives to some than to the rest of the same panels, above what the others do.
     *
     * @param to 统一社会信用代码 of a bidder, or a region
     * @param name of the bidder; empty for a region
     * @param bids of theirs that the expert judged
     * @param difference in per cent of the maximum; the expert's general leniency is taken off
     * @param evidence numbers of the messages
     */
    public record Leaning(String to, String name, int bids, double difference, List<Long> evidence) {

        public Leaning {
            evidence = List.copyOf(evidence);
        }
    }

    /** The figures of this expert out of the panels on which the expert sat. */
    public static ExpertFigures of(String expert, List<PanelSheet> sheets) {
        List<PanelView> views = sheets.stream()
                .map(sheet -> new PanelView(sheet, expert))
                .filter(view -> view.bids().size() >= FEWEST_BIDS_OF_A_PANEL)
                .toList();
        int bids = views.stream().mapToInt(view -> view.bids().size()).sum();
        boolean enough = views.size() >= FEWEST_PANELS && bids >= FEWEST_BIDS;
        return new ExpertFigures(
                views.size(),
                bids,
                enough ? Optional.of(whole(views)) : Optional.empty(),
                enough ? bidders(views) : List.of(),
                enough ? regions(views) : List.of(),
                enough ? Outlier.of(views, MOST_LINES) : List.of());
    }

    private static Whole whole(List<PanelView> views) {
        List<Double> agreements = views.stream()
                .map(PanelView::agreement)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        return new Whole(
                Statistics.mean(views.stream().map(PanelView::ownSpread).toList()),
                Statistics.mean(views.stream().map(PanelView::othersSpread).toList()),
                agreements.isEmpty() ? Optional.empty() : Optional.of(Statistics.mean(agreements)),
                Statistics.mean(views.stream()
                        .flatMap(view -> view.bids().stream())
                        .map(Compared::difference)
                        .toList()));
    }

    private static List<Leaning> bidders(List<PanelView> views) {
        return leanings(
                views,
                compared -> compared.given().bidderUscc(),
                compared -> compared.given().bidderName(),
                FEWEST_OF_A_BIDDER);
    }

    private static List<Leaning> regions(List<PanelView> views) {
        return leanings(views, Compared::bidderRegion, compared -> "", FEWEST_OF_A_REGION);
    }

    private static List<Leaning> leanings(
            List<PanelView> views, Function<Compared, String> to, Function<Compared, String> name, int fewest) {
        Map<String, List<Lean>> grouped = new TreeMap<>();
        for (PanelView view : views) {
            double general = view.leniency();
            view.bids().stream()
                    .filter(compared -> !to.apply(compared).isEmpty())
                    .forEach(compared -> grouped.computeIfAbsent(to.apply(compared), key -> new ArrayList<>())
                            .add(new Lean(compared, compared.difference() - general)));
        }
        return grouped.entrySet().stream()
                .filter(group -> group.getValue().size() >= fewest)
                .map(group -> leaning(group.getKey(), group.getValue(), name))
                .sorted(Comparator.comparing((Leaning leaning) -> Math.abs(leaning.difference()))
                        .reversed()
                        .thenComparing(Leaning::to))
                .limit(MOST_LINES)
                .toList();
    }

    private record Lean(Compared compared, double difference) {}

    private static Leaning leaning(String to, List<Lean> leans, Function<Compared, String> name) {
        return new Leaning(
                to,
                name.apply(leans.get(0).compared()),
                leans.size(),
                Statistics.mean(leans.stream().map(Lean::difference).toList()),
                leans.stream()
                        .map(lean -> lean.compared().sheet().evidence())
                        .distinct()
                        .sorted()
                        .limit(MOST_LINES)
                        .toList());
    }
}
