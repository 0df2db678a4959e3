package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.supervision.tender.TenderStory;

/** A clarification comes at least 15 days before the deadline, or the deadline moves (REG 21). */
final class ClarificationTooLate implements Indicator {

    private static final int DAYS = 15;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < story.told().size(); i++) {
            if (story.told().get(i).message() instanceof ClarificationPublished clarification) {
                Instant deadline = story.deadlineAt(i + 1).orElse(Instant.MAX);
                if (deadline.isBefore(watch.calendar().plusDays(clarification.publishedAt(), DAYS))) {
                    findings.add(Finding.of(
                            IndicatorKind.CLARIFICATION_LATE,
                            "",
                            story.told().get(i).id(),
                            watch.days(clarification.publishedAt(), deadline),
                            DAYS));
                }
            }
        }
        return findings;
    }
}
