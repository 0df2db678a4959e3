package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Fewer than three bids are not opened; the tender has failed (TBL 28, REG 44). */
final class TooFewBids implements Indicator {

    private static final int LEAST = 3;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.held()
                .filter(held -> held.bids().size() < LEAST)
                .map(held -> Finding.of(
                        IndicatorKind.TOO_FEW_BIDS,
                        lot.code(),
                        story.evidence(held),
                        held.bids().size(),
                        LEAST));
    }
}
