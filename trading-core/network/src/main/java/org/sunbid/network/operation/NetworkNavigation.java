package org.sunbid.network.operation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** The way to the network page, for operators and supervisors. */
@Singleton
public class NetworkNavigation implements Navigation {

    private static final int ORDER = 90;

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        return actor.filter(who -> who.is(Role.OPERATOR) || who.is(Role.SUPERVISOR))
                .map(who ->
                        List.of(new Entry(ORDER, "/network", messages(language).network())))
                .orElse(List.of());
    }

    private static NetworkMessages messages(Language language) {
        return MessageBundles.get(NetworkMessages.class, Localized.Literal.of(language.tag()));
    }
}
