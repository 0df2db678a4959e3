package org.sunbid.opening.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.RefusedException;

/** Where an act in the hall leads back to: the hall as it is now, or the hall with what was typed and why it was refused. */
@ApplicationScoped
class HallReturn {

    private final ReadHall halls;
    private final CurrentActor actor;

    HallReturn(ReadHall halls, CurrentActor actor) {
        this.halls = halls;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "opening")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance hall(HallPage page, List<Reason> reasons);
    }

    /** The answer to a form. */
    Object after(String lot, Outcome<?> outcome, String typed) {
        if (outcome.orTurnAway().reasons().isEmpty()) {
            return Response.seeOther(URI.create("/halls/" + lot)).build();
        }
        HallView hall = halls.find(lot, actor.find()).orElseThrow(() -> new RefusedException(outcome.reasons()));
        return Templates.hall(new HallPage(hall, typed), outcome.reasons());
    }

    /** The hall's page. */
    TemplateInstance page(HallView hall) {
        return Templates.hall(new HallPage(hall, ""), List.of());
    }
}
