package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;

/** TBL 24: from the day the tender document begins to be issued to the deadline at least 20 days. */
public final class DeadlineLongEnoughAfterIssue implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        Span span = check.rules().span(TimeRule.DOCUMENT_TO_DEADLINE);
        Instant earliest = span.after(check.issued(), check.calendar());
        return Decision.require(
                !check.table().deadline().isBefore(earliest),
                TimeTableRefusal.DEADLINE_TOO_EARLY,
                Dates.text(check.issued()),
                Dates.text(check.table().deadline()),
                Dates.text(earliest),
                span,
                span.clause());
    }
}
