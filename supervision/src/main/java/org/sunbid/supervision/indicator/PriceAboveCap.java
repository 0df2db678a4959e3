package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** A bid above the price cap is rejected (REG 51). */
final class PriceAboveCap implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.evaluated()
                .filter(report -> lot.cap().isPresent())
                .filter(report -> report.ranking().stream()
                        .anyMatch(bid -> !bid.rejected()
                                && bid.price().compareTo(lot.cap().orElseThrow()) > 0))
                .map(report -> Finding.of(
                        IndicatorKind.PRICE_ABOVE_CAP,
                        lot.code(),
                        story.evidence(report),
                        lot.notice().name()));
    }
}
