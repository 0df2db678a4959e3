package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.List;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.supervision.tender.TenderStory;

/** Documents can be had for at least 5 days (REG 16); in government procurement 5 working days (O87). */
final class DocumentsWithdrawnEarly implements Indicator {

    private static final int DAYS = 5;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.all(TenderPublished.class).stream()
                .filter(notice -> notice.documentsUntil().isBefore(least(notice, watch)))
                .map(notice -> Finding.of(
                        IndicatorKind.DOCUMENT_SALE,
                        "",
                        story.evidence(notice),
                        watch.days(notice.documentsFrom(), notice.documentsUntil()),
                        DAYS))
                .toList();
    }

    private static Instant least(TenderPublished notice, Watch watch) {
        return notice.category().equals(TradeCategory.GOVERNMENT_PROCUREMENT.name())
                ? watch.calendar().plusWorkingDays(notice.documentsFrom(), DAYS)
                : watch.calendar().plusDays(notice.documentsFrom(), DAYS);
    }
}
