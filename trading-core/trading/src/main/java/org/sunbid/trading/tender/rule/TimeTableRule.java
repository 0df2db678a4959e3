package org.sunbid.trading.tender.rule;

import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;

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

    /** Every rule of a prequalification, for which the law sets no span from the issue to the deadline. */
    List<TimeTableRule> OF_PREQUALIFICATION = List.of(
            new DatesInOrder(),
            new DocumentsAvailableLongEnough(),
            new ApplicationsLongEnoughAfterDocuments(),
            new ClarificationsEarlyEnough(),
            new ObjectionsNotCutShort());

    /** Whether the table keeps to it. */
    Decision check(TimeTableCheck check);

    /** Whether the table of a tender keeps to all; every broken rule is named. */
    static Decision checkAll(TimeTableCheck check) {
        return checkAll(ALL, check);
    }

    /** Whether the table keeps to all that hold for a tender by this method; every broken rule is named. */
    static Decision checkAll(EvaluationMethod method, TimeTableCheck check) {
        return checkAll(method == EvaluationMethod.PREQUALIFICATION ? OF_PREQUALIFICATION : ALL, check);
    }

    private static Decision checkAll(List<TimeTableRule> rules, TimeTableCheck check) {
        return Decision.all(rules.stream().map(rule -> rule.check(check)).toList());
    }
}
