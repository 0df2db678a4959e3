package org.sunbid.trading.tender.rule;

import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.TimeTable;

/** Dates follow one another: documents from before until, and nothing but the deadline is last. No clause: sense. */
public final class DatesInOrder implements TimeTableRule {

    @Override
    public Decision check(TimeTableCheck check) {
        TimeTable table = check.table();
        return Decision.all(List.of(
                before(check.issued(), table.documentsUntil()),
                notAfter(table.documentsUntil(), table.deadline()),
                notAfter(table.clarificationUntil(), table.deadline()),
                notAfter(table.objectionUntil(), table.deadline())));
    }

    private static Decision before(Instant first, Instant second) {
        return Decision.require(
                first.isBefore(second), TimeTableRefusal.DATES_OUT_OF_ORDER, Dates.text(first), Dates.text(second));
    }

    private static Decision notAfter(Instant first, Instant second) {
        return Decision.require(
                !first.isAfter(second), TimeTableRefusal.DATES_OUT_OF_ORDER, Dates.text(first), Dates.text(second));
    }
}
