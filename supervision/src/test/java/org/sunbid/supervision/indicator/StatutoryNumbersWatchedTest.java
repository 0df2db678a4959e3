package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.ObjectionAnswered;
import org.sunbid.network.message.ObjectionKind;
import org.sunbid.network.message.ObjectionRaised;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.supervision.tender.TenderStory;
import org.sunbid.supervision.tender.Told;
import org.sunbid.supervision.test.Deal;

import static org.assertj.core.api.Assertions.assertThat;

class StatutoryNumbersWatchedTest {

    private final Deal deal = new Deal("A5301002609010001001", Instant.parse("2026-09-01T01:00:00Z"));
    private final List<Told> told = new ArrayList<>();

    @Test
    void anOrderlyDealRaisesNothing() {
        tell(0, deal.notice());
        tell(25, deal.convened());
        deal.drawsHeld().forEach(draw -> tell(25, draw));
        tell(25, deal.held());
        tell(25, deal.drawn(5));
        tell(26, deal.evaluated());
        tell(27, deal.candidates(4));
        tell(32, deal.award(deal.day(32)));
        tell(40, deal.contract(deal.day(40)));

        assertThat(found(400)).isEmpty();
    }

    /** TBL 24. */
    @Test
    void nineteenDaysToBidAreTooFewAndTwentyEnough() {
        tell(0, deal.notice(deal.day(19)));
        assertThat(found(1)).containsExactly(IndicatorKind.DOCUMENT_PERIOD);

        told.clear();
        tell(0, deal.notice(deal.day(20)));
        assertThat(found(1)).isEmpty();
    }

    /** REG 21. */
    @Test
    void aLateClarificationMovesTheDeadlineOrIsAnAlert() {
        tell(0, deal.notice());
        tell(15, new ClarificationPublished(deal.tender(), 1, "t", "t", null, List.of(), deal.day(15)));
        assertThat(found(16)).containsExactly(IndicatorKind.CLARIFICATION_LATE);

        told.clear();
        tell(0, deal.notice());
        tell(15, new ClarificationPublished(deal.tender(), 1, "t", "t", deal.day(30), List.of(), deal.day(15)));
        assertThat(found(16)).isEmpty();
    }

    /** REG 17, 21. */
    @Test
    void aPrequalificationIsWatchedByItsOwnNumbers() {
        tell(0, deal.prequalification(deal.day(12)));
        tell(9, new ClarificationPublished(deal.tender(), 1, "t", "t", null, List.of(), deal.day(9)));
        assertThat(found(10)).isEmpty();

        tell(10, new ClarificationPublished(deal.tender(), 2, "t", "t", null, List.of(), deal.day(10)));
        assertThat(found(11)).containsExactly(IndicatorKind.CLARIFICATION_LATE);
    }

    /** REG 22. */
    @Test
    void anObjectionHasThreeDaysForItsAnswer() {
        tell(0, deal.notice());
        tell(5, new ObjectionRaised(deal.tender(), null, ObjectionKind.DOCUMENT, 1, null, deal.day(5)));
        assertThat(found(8)).isEmpty();
        assertThat(found(9)).containsExactly(IndicatorKind.OBJECTION_UNANSWERED);

        tell(7, new ObjectionAnswered(deal.tender(), null, ObjectionKind.DOCUMENT, 1, null, deal.day(7)));
        assertThat(found(20)).isEmpty();
    }

    /** TBL 34. */
    @Test
    void bidsAreOpenedAtTheDeadline() {
        tell(0, deal.notice());
        assertThat(found(25)).isEmpty();
        assertThat(found(26)).containsExactly(IndicatorKind.OPENING_TIME);

        told.clear();
        tell(0, deal.notice());
        tell(24, new OpeningConvened(deal.tender(), deal.lot(), deal.day(24)));
        assertThat(found(25)).containsExactly(IndicatorKind.OPENING_TIME);
    }

    /** O12 9. */
    @Test
    void aPanelIsOddAndAtLeastFive() {
        for (int members : new int[] {3, 6}) {
            told.clear();
            tell(0, deal.notice());
            tell(25, deal.convened());
            deal.drawsHeld().forEach(draw -> tell(25, draw));
            tell(25, deal.drawn(members));
            assertThat(found(25)).containsExactly(IndicatorKind.PANEL_SIZE);
        }
    }

    /** REG 54. */
    @Test
    void candidatesStandThreeDaysAndNobodyIsAwardedBefore() {
        tell(0, deal.notice());
        tell(25, deal.convened());
        deal.drawsHeld().forEach(draw -> tell(25, draw));
        tell(26, deal.evaluated());
        tell(27, deal.candidates(2));
        tell(28, deal.award(deal.day(28)));

        assertThat(found(28)).containsExactlyInAnyOrder(IndicatorKind.STANDSTILL_SHORT, IndicatorKind.AWARD_EARLY);
    }

    /** REG 54. */
    @Test
    void candidatesComeWithinThreeDaysOfTheReport() {
        tell(0, deal.notice());
        tell(25, deal.convened());
        deal.drawsHeld().forEach(draw -> tell(25, draw));
        tell(26, deal.evaluated());

        assertThat(found(28)).isEmpty();
        assertThat(found(33)).containsExactly(IndicatorKind.CANDIDATES_LATE);
    }

    /** TBL 46. */
    @Test
    void theContractIsSignedWithinThirtyDays() {
        tell(0, deal.notice());
        tell(25, deal.convened());
        deal.drawsHeld().forEach(draw -> tell(25, draw));
        tell(27, deal.candidates(4));
        tell(32, deal.award(deal.day(32)));

        assertThat(found(61)).isEmpty();
        assertThat(found(66)).containsExactly(IndicatorKind.CONTRACT_LATE);
    }

    /** REG 61. */
    @Test
    void nothingMovesWhileATenderIsSuspended() {
        tell(0, deal.notice());
        tell(20, new TenderSuspended(deal.tender(), "JD-1", "why", deal.day(20)));
        tell(25, deal.convened());
        tell(26, new TenderResumed(deal.tender(), "JD-2", deal.day(26)));

        assertThat(found(26)).containsExactly(IndicatorKind.STEP_WHILE_SUSPENDED);
    }

    private void tell(int day, NetworkMessage message) {
        told.add(new Told(told.size() + 1, deal.day(day), "kunming-trading", message));
    }

    private List<IndicatorKind> found(int day) {
        Watch watch = new Watch(StatutoryCalendar.plain(), deal.day(day));
        return Indicators.findings(new TenderStory(deal.tender(), told), watch).stream()
                .map(Finding::kind)
                .toList();
    }
}
