package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** No award before the candidates' time in public is over (REG 54). */
final class AwardDuringStandstill implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.award()
                .filter(award -> lot.candidates()
                        .filter(candidates -> !award.at().isBefore(candidates.publicUntil()))
                        .isEmpty())
                .map(award -> Finding.of(
                        IndicatorKind.AWARD_EARLY,
                        lot.code(),
                        story.evidence(award),
                        lot.notice().name()));
    }
}
