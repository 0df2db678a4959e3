package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;

/** REG 16: the tender document can be had for at least 5 days; O87: 5 working days. */
public final class DocumentsAvailableLongEnough implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        Span span = check.rules().span(TimeRule.DOCUMENT_AVAILABLE);
        Instant earliest = span.after(check.issued(), check.calendar());
        return Decision.require(
                !check.table().documentsUntil().isBefore(earliest),
                TimeTableRefusal.DOCUMENTS_TOO_SHORT,
                Dates.text(check.issued()),
                Dates.text(check.table().documentsUntil()),
                Dates.text(earliest),
                span,
                span.clause());
    }
}
