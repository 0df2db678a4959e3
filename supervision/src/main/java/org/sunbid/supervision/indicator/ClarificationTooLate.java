package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.supervision.tender.TenderStory;

/** A clarification comes at least 15 days before the deadline, of a prequalification 3, or the deadline moves (REG 21). */
final class ClarificationTooLate implements Indicator {

    private static final int DAYS = 15;
    private static final int DAYS_OF_PREQUALIFICATION = 3;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        boolean applies = story.all(TenderPublished.class).stream().anyMatch(Prequalification::isCalledFor);
        int days = applies ? DAYS_OF_PREQUALIFICATION : DAYS;
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < story.told().size(); i++) {
            if (story.told().get(i).message() instanceof ClarificationPublished clarification) {
                Instant deadline = story.deadlineAt(i + 1).orElse(Instant.MAX);
                if (deadline.isBefore(watch.calendar().plusDays(clarification.publishedAt(), days))) {
                    findings.add(Finding.of(
                            IndicatorKind.CLARIFICATION_LATE,
                            "",
                            story.told().get(i).id(),
                            watch.days(clarification.publishedAt(), deadline),
                            days));
                }
            }
        }
        return findings;
    }
}
