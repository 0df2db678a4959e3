package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;

/**
 * REG 17: from the day on which the prequalification document can no longer be had to the deadline for applications at
 * least 5 days.
 */
public final class ApplicationsLongEnoughAfterDocuments implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        Span span = check.rules().span(TimeRule.APPLICATION_TIME);
        Instant until = check.table().documentsUntil();
        Instant earliest = span.after(until, check.calendar());
        return Decision.require(
                !check.table().deadline().isBefore(earliest),
                TimeTableRefusal.APPLICATIONS_TOO_SHORT,
                Dates.text(until),
                Dates.text(check.table().deadline()),
                Dates.text(earliest),
                span,
                span.clause());
    }
}
