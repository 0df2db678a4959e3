package org.sunbid.supervision.indicator;

import java.util.List;
import org.sunbid.supervision.tender.TenderStory;

/** All rules that are watched. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            new DocumentPeriodTooShort(),
            new DocumentsWithdrawnEarly(),
            new ClarificationTooLate(),
            new ObjectionUnanswered(),
            new OpeningNotAtDeadline(),
            new TooFewBids(),
            new PanelNotOdd(),
            new DrawHost(),
            new PanelNotDrawn(),
            new CoefficientNotDrawn(),
            new TieNotDrawn(),
            new PriceAboveCap(),
            new CandidatesLate(),
            new StandstillTooShort(),
            new AwardDuringStandstill(),
            new WinnerIsNotFirst(),
            new ContractLate(),
            new StepDuringSuspension());

    private Indicators() {}

    /** Everything that any rule finds. */
    public static List<Finding> findings(TenderStory story, Watch watch) {
        return ALL.stream()
                .flatMap(indicator -> indicator.findings(story, watch).stream())
                .toList();
    }
}
