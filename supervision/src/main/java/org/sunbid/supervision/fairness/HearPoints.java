package org.sunbid.supervision.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.ExpertPoints;
import org.sunbid.network.message.PanelMember;
import org.sunbid.network.message.RankedBid;
import org.sunbid.supervision.message.Journal;

/** Keeps the points of a report that tells them. Names of experts are left out: here they are handles. */
@ApplicationScoped
class HearPoints implements MessageHandler<EvaluationReported> {

    private final ScoredPanels panels;
    private final Journal journal;

    HearPoints(ScoredPanels panels, Journal journal) {
        this.panels = panels;
        this.journal = journal;
    }

    @Override
    public Class<EvaluationReported> type() {
        return EvaluationReported.class;
    }

    @Override
    public void handle(EvaluationReported report, Envelope envelope) {
        if (report.points() == null) {
            return;
        }
        PanelSheet sheet = new PanelSheet(
                report.tender(),
                report.lot(),
                journal.numberOf(envelope),
                report.points().maximum(),
                totals(report));
        ScoredPanel panel = panels.of(envelope.issuer(), report.lot())
                .orElseGet(() -> new ScoredPanel(envelope.issuer(), report.tender(), report.lot()));
        panel.tell(sheet, report.at());
        panels.persist(panel);
    }

    private static List<GivenTotal> totals(EvaluationReported report) {
        Map<String, String> regions = new HashMap<>();
        for (PanelMember member : report.panel()) {
            regions.put(member.expert(), member.region());
        }
        List<RankedBid> ranked =
                report.ranking().stream().filter(bid -> !bid.rejected()).toList();
        List<GivenTotal> totals = new ArrayList<>();
        for (ExpertPoints expert : report.points().experts()) {
            for (int number = 0; number < ranked.size(); number++) {
                totals.add(total(
                        expert.expert(),
                        regions.getOrDefault(expert.expert(), ""),
                        ranked.get(number),
                        expert.points().get(number)));
            }
        }
        return totals;
    }

    /** An older issuer gives bids no id; their bidder tells them apart as well. */
    private static GivenTotal total(String expert, String region, RankedBid bid, BigDecimal points) {
        return new GivenTotal(
                expert,
                region,
                bid.bid() == null ? bid.bidder().uscc() : bid.bid(),
                bid.bidder().uscc(),
                bid.bidder().name(),
                points);
    }
}
