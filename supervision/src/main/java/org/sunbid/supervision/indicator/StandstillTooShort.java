package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Candidates stand in public for at least 3 days (REG 54). */
final class StandstillTooShort implements Indicator {

    private static final int DAYS = 3;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .flatMap(lot -> lot(lot, story, watch).stream())
                .toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story, Watch watch) {
        return lot.candidates()
                .filter(candidates ->
                        candidates.publicUntil().isBefore(watch.calendar().plusDays(candidates.publicFrom(), DAYS)))
                .map(candidates -> Finding.of(
                        IndicatorKind.STANDSTILL_SHORT,
                        lot.code(),
                        story.evidence(candidates),
                        watch.days(candidates.publicFrom(), candidates.publicUntil()),
                        DAYS));
    }
}
