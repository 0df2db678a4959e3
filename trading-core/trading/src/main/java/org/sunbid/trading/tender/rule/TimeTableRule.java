package org.sunbid.trading.tender.rule;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** One thing the law asks of a time table. */
@FunctionalInterface
public interface TimeTableRule {

    /** Every rule, in the order in which people read a time table. */
    List<TimeTableRule> ALL = List.of(
            new DatesInOrder(),
            new DeadlineLongEnoughAfterIssue(),
            new DocumentsAvailableLongEnough(),
            new ClarificationsEarlyEnough(),
            new ObjectionsNotCutShort());

    /** Whether the table keeps to it. */
    Decision check(TimeTableCheck check);

    /** Whether the table keeps to all; every broken rule is named. */
    static Decision checkAll(TimeTableCheck check) {
        return Decision.all(ALL.stream().map(rule -> rule.check(check)).toList());
    }
}
