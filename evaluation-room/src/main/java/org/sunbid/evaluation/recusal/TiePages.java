package org.sunbid.evaluation.recusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sunbid.evaluation.expert.ExpertRefusal;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.TieKind;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** The ties an expert has declared. */
@Path("/experts/ties")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_ROLE)
public class TiePages {

    private static final int LONGEST_NAME = 200;

    private final CurrentActor actor;
    private final ReadTies readTies;
    private final DeclareTie declareTie;

    TiePages(CurrentActor actor, ReadTies readTies, DeclareTie declareTie) {
        this.actor = actor;
        this.readTies = readTies;
        this.declareTie = declareTie;
    }

    @CheckedTemplate(basePath = "expert")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance ties(
                List<ExpertTie> declared, List<TieKind> kinds, String typed, List<Reason> reasons);
    }

    /** The list. */
    @GET
    public TemplateInstance show() {
        return page("", List.of());
    }

    /** Declares one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object declare(
            @FormParam("organisation") @DefaultValue("") String organisation, @FormParam("kind") TieKind kind) {
        String name = organisation.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || kind == null) {
            return page(organisation, List.of(Reason.of(ExpertRefusal.FIELD, "organisation", "1–" + LONGEST_NAME)));
        }
        Outcome<UUID> outcome = declareTie.declare(actor.get(), Organisation.of("", name), kind);
        return outcome.reasons().isEmpty() ? back() : page(organisation, outcome.reasons());
    }

    /** Ends one. */
    @POST
    @Path("/{id}/end")
    public Object end(@PathParam("id") UUID id) {
        Outcome<UUID> outcome = declareTie.end(actor.get(), id);
        return outcome.orTurnAway().reasons().isEmpty() ? back() : page("", outcome.reasons());
    }

    private TemplateInstance page(String typed, List<Reason> reasons) {
        return Templates.ties(readTies.of(actor.get()), List.of(TieKind.values()), typed, reasons);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/experts/ties")).build();
    }
}
