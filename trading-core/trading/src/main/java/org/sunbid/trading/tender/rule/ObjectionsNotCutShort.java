package org.sunbid.trading.tender.rule;

import java.time.Instant;
import org.sunbid.platform.rule.Decision;

/** REG 22: objections to the tender document are heard until 10 days before the deadline; a table may not end earlier. */
public final class ObjectionsNotCutShort implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        Span span = check.rules().span(TimeRule.OBJECTION_LEAD);
        Instant earliest = span.before(check.table().deadline(), check.calendar());
        return Decision.require(
                !check.table().objectionUntil().isBefore(earliest),
                TimeTableRefusal.OBJECTION_CUT_SHORT,
                Dates.text(check.table().objectionUntil()),
                Dates.text(earliest),
                span,
                span.clause());
    }
}
