package org.sunbid.trading.tender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.TimeRule;

/** A form prefilled so that its dates keep the law, with a few days to spare. */
final class Suggestion {

    private static final int DAYS_TO_PUBLISH = 1;
    private static final int DAYS_TO_SPARE = 4;

    private Suggestion() {}

    static DraftForm of(TradeCategory category, String projectName, Instant now, StatutoryCalendar calendar) {
        RuleSet rules = RuleSet.of(category, LocalDate.ofInstant(now, StatutoryCalendar.ZONE));
        Instant from = calendar.plusDays(now, DAYS_TO_PUBLISH);
        Instant deadline =
                calendar.plusDays(rules.span(TimeRule.DOCUMENT_TO_DEADLINE).after(from, calendar), DAYS_TO_SPARE);
        DraftForm form = new DraftForm();
        form.name = projectName;
        form.stateFunded = "on";
        form.suite = List.of("GM-1", "ISO-1");
        form.times(new TimeTable(
                from,
                calendar.plusDays(rules.span(TimeRule.DOCUMENT_AVAILABLE).after(from, calendar), DAYS_TO_SPARE),
                rules.span(TimeRule.CLARIFICATION_LEAD).before(deadline, calendar),
                rules.span(TimeRule.OBJECTION_LEAD).before(deadline, calendar),
                deadline));
        if (category == TradeCategory.GOVERNMENT_PROCUREMENT) {
            form.method = EvaluationMethod.O87_COMPREHENSIVE.name();
            form.parameters = "priceWeight=0.30\nsubject=GOODS";
            form.items = "技术方案|50\n业绩与服务|20";
        } else {
            form.method = EvaluationMethod.CONSTRUCTION_COMPREHENSIVE.name();
            form.parameters = "pricePoints=40\nbase=MEAN_LESS_DROP\ndrop=0.03\nabove=2\nbelow=1";
            form.items = "施工组织设计|40\n项目管理机构|20";
        }
        return form;
    }
}
