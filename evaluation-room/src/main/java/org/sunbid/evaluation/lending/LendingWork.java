package org.sunbid.evaluation.lending;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.evaluation.city.AwayAccount;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.CityMessages;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** What lending puts on worklists and into the header, where experts are shared with other cities at all. */
@ApplicationScoped
public class LendingWork implements WorklistSource, Navigation {

    private final ReadLendings lendings;
    private final ArriveAtSite arrivals;
    private final Cities cities;

    LendingWork(ReadLendings lendings, ArriveAtSite arrivals, Cities cities) {
        this.lendings = lendings;
        this.arrivals = arrivals;
        this.cities = cities;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        CityMessages words = words(Language.of(locale));
        List<WorkItem> work = new ArrayList<>();
        if (actor.is(Role.EXPERT) && !AwayAccount.is(actor)) {
            lendings.own(actor)
                    .forEach(one -> work.add(new WorkItem(
                            one.isAccepted() ? words.task_go() : words.task_answer(),
                            one.tenderName() + " · " + one.lotName(),
                            "/lendings",
                            Optional.of(one.until()))));
        }
        if (actor.is(Role.OPERATOR)) {
            arrivals.seated().stream()
                    .filter(one -> !one.confirmed())
                    .forEach(one -> work.add(new WorkItem(
                            words.task_confirm(), one.workstation(), "/lendings/arrivals", Optional.empty())));
        }
        return work;
    }

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        CityMessages words = words(language);
        List<Entry> entries = new ArrayList<>();
        boolean operator = actor.filter(person -> person.is(Role.OPERATOR)).isPresent();
        boolean expert = actor.filter(person -> person.is(Role.EXPERT) && !AwayAccount.is(person))
                .isPresent();
        if (expert && cities.isLender()) {
            entries.add(new Entry(65, "/lendings", words.nav_lendings()));
        }
        if (operator && cities.isLender()) {
            entries.add(new Entry(75, "/lendings/arrivals", words.nav_arrivals()));
        }
        if (operator && !cities.lenders().isEmpty()) {
            entries.add(new Entry(76, "/workstations", words.nav_workstations()));
        }
        return entries;
    }

    private static CityMessages words(Language language) {
        return MessageBundles.get(CityMessages.class, Localized.Literal.of(language.tag()));
    }
}
