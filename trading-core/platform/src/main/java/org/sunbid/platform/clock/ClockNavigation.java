package org.sunbid.platform.clock;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** The way to the page of clocks, for operators. */
@Singleton
public class ClockNavigation implements Navigation {

    private static final int ORDER = 930;

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        return actor.filter(who -> who.is(Role.OPERATOR))
                .map(who -> MessageBundles.get(ClockMessages.class, Localized.Literal.of(language.tag())))
                .map(texts -> List.of(new Entry(ORDER, "/clocks", texts.clocks())))
                .orElse(List.of());
    }
}
