package org.sunbid.trading.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;
import org.sunbid.trading.language.Words;

/** What stands in the header of every page of the trading platform. */
@ApplicationScoped
public class TradingNavigation implements Navigation {

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        HomeMessages words = Words.in(HomeMessages.class, language.locale());
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(0, "/", actor.isPresent() ? words.nav_worklist() : words.nav_home()));
        entries.add(new Entry(10, "/tenders", words.nav_tenders()));
        if (actor.filter(person -> person.is(Role.TENDEREE) || person.is(Role.AGENCY))
                .isPresent()) {
            entries.add(new Entry(20, "/projects", words.nav_projects()));
        }
        if (actor.filter(person -> person.is(Role.OPERATOR) || person.is(Role.SUPERVISOR))
                .isPresent()) {
            entries.add(new Entry(60, "/organisations", words.nav_organisations()));
        }
        return entries;
    }
}
