package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;

/** REG 21: a clarification that affects bids comes at least 15 days before the deadline; a table may promise no later. */
public final class ClarificationsEarlyEnough implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        Span span = check.rules().span(TimeRule.CLARIFICATION_LEAD);
        Instant latest = span.before(check.table().deadline(), check.calendar());
        return Decision.require(
                !check.table().clarificationUntil().isAfter(latest),
                TimeTableRefusal.CLARIFICATION_TOO_LATE,
                Dates.text(check.table().clarificationUntil()),
                Dates.text(latest),
                span,
                span.clause());
    }
}
