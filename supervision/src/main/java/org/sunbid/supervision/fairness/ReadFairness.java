package org.sunbid.supervision.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.Outcome;

/** Experts and their figures, as people and programs read them. */
@ApplicationScoped
public class ReadFairness {

    private final ScoredPanels panels;

    ReadFairness(ScoredPanels panels) {
        this.panels = panels;
    }

    /**
     * An expert with figures.
     *
     * @param issuer the trading platform whose expert it is
     * @param expert handle there; no name
     * @param region where the expert works, GB/T 2260
     * @param panels on which the expert scored, in all
     * @param last when the newest of their reports was made
     * @param figures out of the newest {@value ScoredPanels#MOST_PANELS}
     */
    public record Line(String issuer, String expert, String region, long panels, Instant last, ExpertFigures figures) {}

    /**
     * One expert in detail.
     *
     * @param figures of the expert
     * @param sheets whence they are, newest first
     */
    public record Detail(String issuer, String expert, String region, ExpertFigures figures, List<PanelSheet> sheets) {

        public Detail {
            sheets = List.copyOf(sheets);
        }
    }

    /** A page of experts, who sat most often first. */
    @Transactional
    public List<Line> page(int page) {
        return panels.experts(page).stream()
                .map(met -> new Line(
                        met.issuer(),
                        met.expert(),
                        met.region(),
                        met.panels(),
                        met.last(),
                        ExpertFigures.of(met.expert(), sheets(met.issuer(), met.expert()))))
                .toList();
    }

    /** How many pages there are. */
    @Transactional
    public int pages() {
        return panels.pages();
    }

    /** One of them. */
    @Transactional
    public Outcome<Detail> of(String issuer, String expert) {
        List<PanelSheet> sheets = sheets(issuer, expert);
        if (sheets.isEmpty()) {
            return Outcome.refused(FairnessRefusal.UNKNOWN_EXPERT, expert);
        }
        String region = sheets.get(0).totals().stream()
                .filter(total -> total.expert().equals(expert))
                .findFirst()
                .orElseThrow()
                .region();
        return Outcome.done(new Detail(issuer, expert, region, ExpertFigures.of(expert, sheets), sheets));
    }

    private List<PanelSheet> sheets(String issuer, String expert) {
        return panels.ofExpert(issuer, expert).stream().map(ScoredPanel::sheet).toList();
    }
}
