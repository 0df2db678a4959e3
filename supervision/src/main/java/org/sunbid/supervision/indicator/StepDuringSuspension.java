package org.sunbid.supervision.indicator;

import java.util.List;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.Stage;
import org.sunbid.supervision.tender.TenderStory;

/** Nothing moves while the tender stands still by order (REG 61). */
final class StepDuringSuspension implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.told().stream()
                .filter(told -> Stage.after(told.message()).isPresent())
                .filter(told -> story.standstills().stream().anyMatch(span -> span.contains(told.at())))
                .map(told -> Finding.of(IndicatorKind.STEP_WHILE_SUSPENDED, LotStory.lotOf(told.message()), told.id()))
                .toList();
    }
}
