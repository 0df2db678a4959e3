package org.sunbid.supervision.indicator;

import java.util.List;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.supervision.tender.TenderStory;

/** From the issue of the documents to the deadline at least 20 days (TBL 24); a prequalification has no such span. */
final class DocumentPeriodTooShort implements Indicator {

    private static final int DAYS = 20;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.all(TenderPublished.class).stream()
                .filter(notice -> !Prequalification.isCalledFor(notice))
                .filter(notice -> notice.deadline().isBefore(watch.calendar().plusDays(notice.documentsFrom(), DAYS)))
                .map(notice -> Finding.of(
                        IndicatorKind.DOCUMENT_PERIOD,
                        "",
                        story.evidence(notice),
                        watch.days(notice.documentsFrom(), notice.deadline()),
                        DAYS))
                .toList();
    }
}
