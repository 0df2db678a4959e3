package org.sunbid.network.witness;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Navigation;

/** The way to the page about watched logs, where this platform watches any. */
@Singleton
public class WitnessNavigation implements Navigation {

    private static final int ORDER = 80;

    private final WitnessConfig config;

    WitnessNavigation(WitnessConfig config) {
        this.config = config;
    }

    @Override
    public List<Entry> entries(Language language, Optional<Actor> actor) {
        if (config.logs().isEmpty()) {
            return List.of();
        }
        WitnessMessages words = MessageBundles.get(WitnessMessages.class, Localized.Literal.of(language.tag()));
        return List.of(new Entry(ORDER, "/witness", words.title()));
    }
}
