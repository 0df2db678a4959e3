package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Where state funds prevail the first candidate wins (REG 55); another winner asks for a reason. */
final class WinnerIsNotFirst implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.award()
                .filter(award -> lot.candidates().stream()
                        .flatMap(candidates -> candidates.candidates().stream())
                        .noneMatch(candidate -> candidate.rank() == 1
                                && candidate
                                        .bidder()
                                        .uscc()
                                        .equals(award.winner().uscc())))
                .map(award -> Finding.of(
                        IndicatorKind.WINNER_NOT_FIRST,
                        lot.code(),
                        story.evidence(award),
                        award.winner().name()));
    }
}
