package org.sunbid.trading.worklist;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sunbid.platform.login.Actor;

/** What waits for a person, gathered from every feature, what is due first standing first. */
@ApplicationScoped
public class Worklist {

    private static final int MOST = 200;

    private final List<WorklistSource> sources;

    Worklist(@All List<WorklistSource> sources) {
        this.sources = sources;
    }

    /** At most two hundred items. */
    public List<WorkItem> of(Actor actor, Locale locale) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(actor, locale).stream())
                .sorted(Comparator.comparing(item -> item.due().orElse(Instant.MAX)))
                .limit(MOST)
                .toList();
    }
}
