package org.sunbid.trading.award;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.rule.RuleSet;
import org.sunbid.trading.tender.rule.TimeRule;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What those who run a tender have to do after the evaluation, and until when the law wants it done. */
@ApplicationScoped
public class AwardWork implements WorklistSource {

    private final ReadLot lots;
    private final LotEvaluations evaluations;
    private final LotAwards awards;
    private final StatutoryCalendar calendar;

    AwardWork(ReadLot lots, LotEvaluations evaluations, LotAwards awards, StatutoryCalendar calendar) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.awards = awards;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        AwardMessages words = MessageBundles.get(AwardMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        return Stream.of(
                        waiting(LotState.EVALUATED, actor, lot -> item(words.publish(), lot, publishUntil(lot))),
                        waiting(
                                LotState.CANDIDATES_PUBLISHED,
                                actor,
                                lot -> item(words.award(), lot, Optional.empty())),
                        waiting(LotState.AWARDED, actor, lot -> item(words.contract(), lot, contractUntil(lot))))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<WorkItem> waiting(
            LotState state, Actor actor, java.util.function.Function<LotSheet, WorkItem> item) {
        return lots.standingIn(state).stream()
                .filter(lot -> RunBy.actor(Optional.of(lot), actor))
                .map(item);
    }

    private static WorkItem item(String task, LotSheet lot, Optional<Instant> due) {
        return new WorkItem(task, lot.lotName(), "/lots/" + lot.lotCode() + "/award", due);
    }

    private Optional<Instant> publishUntil(LotSheet lot) {
        return evaluations.ofLot(lot.lotCode()).map(LotEvaluation::recordedAt).map(recorded -> RuleSet.of(
                        lot.category(), LocalDate.ofInstant(recorded, StatutoryCalendar.ZONE))
                .span(TimeRule.CANDIDATES_WITHIN)
                .endOfTerm(recorded, calendar));
    }

    private Optional<Instant> contractUntil(LotSheet lot) {
        return awards.ofLot(lot.lotCode()).flatMap(LotAward::contractUntil);
    }
}
