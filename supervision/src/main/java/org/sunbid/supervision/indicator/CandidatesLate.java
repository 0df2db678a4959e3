package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Candidates are published within 3 days of the report (REG 54). */
final class CandidatesLate implements Indicator {

    private static final int DAYS = 3;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .flatMap(lot -> lot(lot, story, watch).stream())
                .toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story, Watch watch) {
        return lot.evaluated()
                .filter(report -> lot.candidates()
                        .map(CandidatesPublished::at)
                        .orElse(lot.stage().isOver() ? report.at() : watch.now())
                        .isAfter(watch.calendar().endOfTerm(report.at(), DAYS)))
                .map(report -> Finding.of(
                        IndicatorKind.CANDIDATES_LATE,
                        lot.code(),
                        story.evidence(report),
                        lot.notice().name(),
                        DAYS));
    }
}
