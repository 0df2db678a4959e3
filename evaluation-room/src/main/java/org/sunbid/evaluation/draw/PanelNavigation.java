package org.sunbid.evaluation.draw;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.city.AwayAccount;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** Experts and invitations in the header, for those they concern. */
@ApplicationScoped
public class PanelNavigation implements Navigation {

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        PanelMessages words = MessageBundles.get(PanelMessages.class, Localized.Literal.of(language.tag()));
        List<Entry> entries = new ArrayList<>();
        boolean expert = actor.filter(person -> person.is(Role.EXPERT) && !AwayAccount.is(person))
                .isPresent();
        if (expert) {
            entries.add(new Entry(60, "/invitations", words.nav_invitations()));
        }
        if (expert || actor.filter(person -> person.is(Role.OPERATOR)).isPresent()) {
            entries.add(new Entry(70, "/experts", expert ? words.nav_own() : words.nav_experts()));
        }
        return entries;
    }
}
