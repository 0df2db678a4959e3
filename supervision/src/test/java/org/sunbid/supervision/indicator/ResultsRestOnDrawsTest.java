package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.DrawsUsed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpenedCoefficient;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.message.PanelMember;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.supervision.tender.TenderStory;
import org.sunbid.supervision.tender.Told;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.DrawnTie;

import static org.assertj.core.api.Assertions.assertThat;

/** A platform that draws lawfully and then uses something else (G5). */
class ResultsRestOnDrawsTest {

    private final Deal deal = new Deal("A5301002609010001001", Instant.parse("2026-09-01T01:00:00Z"));
    private final List<Told> told = new ArrayList<>();

    @BeforeEach
    void open() {
        tell(deal.notice());
        tell(deal.convened());
    }

    @Test
    void whatWasDrawnIsUsed() {
        deal.drawsHeld().forEach(this::tell);
        tell(deal.held());
        tell(deal.drawn(5));
        tell(deal.evaluated());

        assertThat(found()).isEmpty();
    }

    @Test
    void aPanelNobodyDrewIsFound() {
        tell(deal.drawn(5));
        assertThat(found()).containsExactly(IndicatorKind.PANEL_NOT_DRAWN);
    }

    @Test
    void aPanelOfAnotherTranscriptIsFound() {
        deal.drawsHeld().forEach(this::tell);
        tell(new PanelDrawn(deal.tender(), deal.lot(), 5, "ab".repeat(32), deal.day(25)));
        assertThat(found()).containsExactly(IndicatorKind.PANEL_NOT_DRAWN);
    }

    @Test
    void aMemberWhoStandsOnNoListIsFoundByName() {
        deal.drawsHeld().forEach(this::tell);
        EvaluationReported honest = deal.evaluated();
        List<PanelMember> panel = new ArrayList<>(honest.panel());
        panel.add(new PanelMember(UUID.randomUUID().toString(), "张三", "530100", "某公司"));
        tell(deal.evaluated(panel, honest.draws()));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(IndicatorKind.PANEL_NOT_DRAWN);
            assertThat(finding.reason().arguments()).hasToString("[张三]");
        });
    }

    @Test
    void aReportThatDoesNotSayFromWhichDrawIsFound() {
        deal.drawsHeld().forEach(this::tell);
        tell(deal.evaluated(deal.evaluated().panel(), null));
        assertThat(found()).containsExactly(IndicatorKind.PANEL_NOT_DRAWN);
    }

    @Test
    void anotherCoefficientThanTheDrawnOneIsFound() {
        deal.drawsHeld().forEach(this::tell);
        OpeningHeld honest = deal.held();
        OpenedCoefficient drawn = honest.coefficients().get(0);
        String other = drawn.candidates().stream()
                .filter(candidate -> !candidate.equals(drawn.value()))
                .findFirst()
                .orElseThrow();
        tell(new OpeningHeld(
                honest.tender(),
                honest.lot(),
                honest.openedAt(),
                honest.bids(),
                honest.record(),
                List.of(new OpenedCoefficient(
                        drawn.name(), drawn.candidates(), other, drawn.transcriptSha256(), drawn.transcriptUrl()))));
        tell(deal.drawn(5));
        tell(deal.evaluated());

        assertThat(found()).containsExactly(IndicatorKind.COEFFICIENT_NOT_DRAWN);
    }

    @Test
    void equalsInAnotherOrderThanDrawnAreFound() {
        deal.drawsHeld().forEach(this::tell);
        DrawnTie tie = new DrawnTie(deal, List.of("bid-1", "bid-2", "bid-3"));
        tell(tie.held());

        told.add(new Told(90, deal.day(26), "kunming-trading", withOrder(tie, tie.order())));
        assertThat(found()).isEmpty();

        told.remove(told.size() - 1);
        List<String> turned =
                List.of(tie.order().get(1), tie.order().get(0), tie.order().get(2));
        tell(withOrder(tie, turned));
        assertThat(found()).containsExactly(IndicatorKind.TIE_NOT_DRAWN);
    }

    @Test
    void equalsPartedByADrawNobodyHeldAreFound() {
        deal.drawsHeld().forEach(this::tell);
        DrawnTie tie = new DrawnTie(deal, List.of("bid-1", "bid-2", "bid-3"));
        tell(withOrder(tie, tie.order()));
        assertThat(found()).containsExactly(IndicatorKind.TIE_NOT_DRAWN);
    }

    @Test
    void aHostThatThePlatformInventedIsFoundInEachDraw() {
        List<DrawHeld> draws = deal.drawsHeld("91530100MA6K0000XX");
        draws.forEach(this::tell);
        assertThat(found()).containsOnly(IndicatorKind.DRAW_HOST).hasSize(draws.size());
    }

    private EvaluationReported withOrder(DrawnTie tie, List<String> bids) {
        EvaluationReported honest = deal.evaluated();
        DrawsUsed panel = honest.draws();
        return new EvaluationReported(
                honest.tender(),
                honest.lot(),
                honest.panel(),
                IntStream.range(0, bids.size())
                        .mapToObj(place -> tie.ranked(honest.ranking().get(place), bids.get(place)))
                        .toList(),
                honest.transcript(),
                honest.report(),
                honest.points(),
                new DrawsUsed(panel.panelSha256(), panel.panelSalt(), tie.sha256(), DrawnTie.SALT),
                honest.at());
    }

    private void tell(NetworkMessage message) {
        told.add(new Told(told.size() + 1, deal.day(26), "kunming-trading", message));
    }

    private List<IndicatorKind> found() {
        return findings().stream().map(Finding::kind).toList();
    }

    private List<Finding> findings() {
        Watch watch = new Watch(StatutoryCalendar.plain(), deal.day(26));
        return Indicators.findings(new TenderStory(deal.tender(), told), watch);
    }
}
