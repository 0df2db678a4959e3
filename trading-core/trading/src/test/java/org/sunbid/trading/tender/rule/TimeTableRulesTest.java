package org.sunbid.trading.tender.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.TimeTable;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked dates: documents issued on Monday 2 March 2026 at 09:00. */
class TimeTableRulesTest {

    private static final StatutoryCalendar CALENDAR = StatutoryCalendar.plain();
    private static final Instant ISSUE = at("2026-03-02T09:00");

    private Instant documentsUntil = at("2026-03-09T17:00");
    private Instant clarificationUntil = at("2026-03-07T09:00");
    private Instant objectionUntil = at("2026-03-12T09:00");
    private Instant deadline = at("2026-03-22T09:00");

    @Test
    void twentyDaysFromTheIssueAreEnough() {
        assertThat(broken(TradeCategory.CONSTRUCTION)).isEmpty();
    }

    @Test
    void oneSecondLessThanTwentyDaysIsTooFew() {
        deadline = at("2026-03-22T08:59:59");

        assertThat(broken(TradeCategory.CONSTRUCTION)).contains("time-table.deadline-too-early");
    }

    @Test
    void theRefusalNamesTheEarliestDeadlineAndTheClause() {
        deadline = at("2026-03-21T09:00");

        Reason reason = check(TradeCategory.CONSTRUCTION).get(0);

        assertThat(reason.arguments()).contains("2026-03-22 09:00:00", "20 d", "TBL 24");
    }

    @Test
    void documentsAreToBeHadForFiveDays() {
        documentsUntil = at("2026-03-07T08:59");

        assertThat(broken(TradeCategory.CONSTRUCTION)).containsExactly("time-table.documents-too-short");
    }

    @Test
    void governmentProcurementCountsFiveWorkingDays() {
        documentsUntil = at("2026-03-08T09:00");

        assertThat(broken(TradeCategory.CONSTRUCTION)).isEmpty();
        assertThat(broken(TradeCategory.GOVERNMENT_PROCUREMENT)).containsExactly("time-table.documents-too-short");
    }

    @Test
    void miningRightsCountTwentyWorkingDays() {
        assertThat(broken(TradeCategory.MINING)).contains("time-table.deadline-too-early");
    }

    @Test
    void clarificationsThatLeaveTheDeadlineEndFifteenDaysBeforeIt() {
        clarificationUntil = at("2026-03-07T09:00:01");

        assertThat(broken(TradeCategory.CONSTRUCTION)).containsExactly("time-table.clarification-too-late");
    }

    @Test
    void objectionsAreHeardUntilTenDaysBeforeTheDeadline() {
        objectionUntil = at("2026-03-12T08:59");

        assertThat(broken(TradeCategory.CONSTRUCTION)).containsExactly("time-table.objection-cut-short");
    }

    @Test
    void documentsCannotBeHadAfterTheDeadline() {
        documentsUntil = at("2026-03-22T09:01");

        assertThat(broken(TradeCategory.CONSTRUCTION)).containsExactly("time-table.out-of-order");
    }

    @Test
    void aPrequalificationIsMeasuredByItsOwnSpans() {
        documentsUntil = at("2026-03-07T09:00");
        deadline = at("2026-03-12T09:00");
        clarificationUntil = at("2026-03-09T09:00");
        objectionUntil = at("2026-03-10T09:00");

        assertThat(brokenByApplications()).isEmpty();

        deadline = at("2026-03-12T08:59:59");
        assertThat(brokenByApplications()).contains("time-table.applications-too-short");
        deadline = at("2026-03-12T09:00");
        documentsUntil = at("2026-03-07T08:59:59");
        assertThat(brokenByApplications()).containsExactly("time-table.documents-too-short");
        documentsUntil = at("2026-03-07T09:00");
        clarificationUntil = at("2026-03-09T09:00:01");
        objectionUntil = at("2026-03-10T08:59:59");
        assertThat(brokenByApplications())
                .containsExactly("time-table.clarification-too-late", "time-table.objection-cut-short");
    }

    private List<String> brokenByApplications() {
        TimeTable table = new TimeTable(ISSUE, documentsUntil, clarificationUntil, objectionUntil, deadline);
        RuleSet rules =
                RuleSet.of(TradeCategory.CONSTRUCTION, EvaluationMethod.PREQUALIFICATION, LocalDate.of(2026, 3, 2));
        return TimeTableRule.checkAll(
                        EvaluationMethod.PREQUALIFICATION, new TimeTableCheck(table, ISSUE, rules, CALENDAR))
                .reasons()
                .stream()
                .map(reason -> reason.code().code())
                .toList();
    }

    @Test
    void everyCategoryHasEveryNumber() {
        for (TradeCategory category : TradeCategory.values()) {
            RuleSet rules = RuleSet.of(category, LocalDate.of(2026, 3, 2));
            for (TimeRule rule : TimeRule.values()) {
                assertThat(rules.span(rule).clause())
                        .as("%s of %s", rule, category)
                        .isNotBlank();
            }
        }
    }

    private List<String> broken(TradeCategory category) {
        return check(category).stream().map(reason -> reason.code().code()).toList();
    }

    private List<Reason> check(TradeCategory category) {
        TimeTable table = new TimeTable(ISSUE, documentsUntil, clarificationUntil, objectionUntil, deadline);
        RuleSet rules = RuleSet.of(category, LocalDate.of(2026, 3, 2));
        return TimeTableRule.checkAll(new TimeTableCheck(table, ISSUE, rules, CALENDAR))
                .reasons();
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(StatutoryCalendar.ZONE).toInstant();
    }
}
