package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** A panel is odd and has at least five members (O12 9). */
final class PanelNotOdd implements Indicator {

    private static final int LEAST = 5;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.drawn()
                .filter(drawn -> drawn.members() < LEAST || drawn.members() % 2 == 0)
                .map(drawn -> Finding.of(
                        IndicatorKind.PANEL_SIZE, lot.code(), story.evidence(drawn), drawn.members(), LEAST));
    }
}
