package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.network.message.DrawsUsed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.PanelMember;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Who sits on a panel was drawn (REG 46), in a draw that was held before this platform, and from its lists. */
final class PanelNotDrawn implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .flatMap(lot -> Stream.concat(announced(lot, story), seated(lot, story)))
                .toList();
    }

    private static Stream<Finding> announced(LotStory lot, TenderStory story) {
        return lot.drawn().stream()
                .filter(drawn ->
                        HeldDraws.of(lot).published(drawn.transcriptSha256()).isEmpty())
                .map(drawn -> finding(lot, story.evidence(drawn), drawn.transcriptSha256()));
    }

    private static Stream<Finding> seated(LotStory lot, TenderStory story) {
        return lot.evaluated().stream().flatMap(report -> {
            Set<String> drawn = drawn(lot, report);
            String strangers = report.panel().stream()
                    .filter(member -> !drawn.contains(name(report.draws(), member)))
                    .map(PanelMember::name)
                    .collect(Collectors.joining("、"));
            return strangers.isEmpty() ? Stream.empty() : Stream.of(finding(lot, story.evidence(report), strangers));
        });
    }

    private static Set<String> drawn(LotStory lot, EvaluationReported report) {
        return report.draws() == null
                ? Set.of()
                : HeldDraws.of(lot).published(report.draws().panelSha256()).stream()
                        .flatMap(List::stream)
                        .flatMap(transcript -> transcript.order().stream())
                        .collect(Collectors.toSet());
    }

    private static String name(DrawsUsed draws, PanelMember member) {
        if (draws == null) {
            return "";
        }
        return member.drawnAs() == null ? HeldDraws.name(draws.panelSalt(), member.expert()) : member.drawnAs();
    }

    private static Finding finding(LotStory lot, long evidence, String what) {
        return Finding.of(IndicatorKind.PANEL_NOT_DRAWN, lot.code(), evidence, what);
    }
}
