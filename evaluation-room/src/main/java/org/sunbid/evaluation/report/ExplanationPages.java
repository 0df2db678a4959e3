package org.sunbid.evaluation.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.trading.tender.StateWords;

/** How a bidder's own bid was judged. */
@Path("/explanations/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.BIDDER_ROLE)
public class ExplanationPages {

    private final CurrentActor actor;
    private final ReadExplanation explanations;
    private final CurrentLanguage language;

    ExplanationPages(CurrentActor actor, ReadExplanation explanations, CurrentLanguage language) {
        this.actor = actor;
        this.explanations = explanations;
        this.language = language;
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance explanation(Explanation explanation, String method);
    }

    /** For the bidder alone. */
    @GET
    public TemplateInstance show(@PathParam("lot") String lot) {
        Explanation explanation = explanations.read(actor.get(), lot).orThrow();
        return Templates.explanation(explanation, new StateWords(language.locale()).of(explanation.method()));
    }
}
