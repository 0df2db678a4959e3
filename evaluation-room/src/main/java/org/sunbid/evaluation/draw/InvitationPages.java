package org.sunbid.evaluation.draw;

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
import java.util.Locale;
import java.util.UUID;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** Invitations to panels, each expert's own. */
@Path("/invitations")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_ROLE)
public class InvitationPages {

    private static final int LONGEST_REASON = 500;

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final ReadInvitations readInvitations;
    private final AnswerInvitation answerInvitation;

    InvitationPages(
            CurrentActor actor,
            CurrentLanguage language,
            ReadInvitations readInvitations,
            AnswerInvitation answerInvitation) {
        this.actor = actor;
        this.language = language;
        this.readInvitations = readInvitations;
        this.answerInvitation = answerInvitation;
    }

    @CheckedTemplate(basePath = "panel")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance invitations(List<Invitation> waiting, Locale locale, List<Reason> reasons);
    }

    /** The list. */
    @GET
    public TemplateInstance show() {
        return page(List.of());
    }

    /** Accepts. */
    @POST
    @Path("/{id}/acceptance")
    public Object accept(@PathParam("id") UUID id) {
        return shown(answerInvitation.accept(actor.get(), id));
    }

    /** Refuses. */
    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object refuse(@PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        String cut = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        return shown(answerInvitation.refuse(actor.get(), id, cut));
    }

    private Object shown(Outcome<String> outcome) {
        return outcome.orTurnAway().reasons().isEmpty()
                ? Response.seeOther(URI.create("/invitations")).build()
                : page(outcome.reasons());
    }

    private TemplateInstance page(List<Reason> reasons) {
        return Templates.invitations(readInvitations.waitingFor(actor.get()), language.locale(), reasons);
    }
}
