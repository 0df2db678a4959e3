package org.sunbid.platform.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.AccountSheet;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.GivePassword;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** One's own account: who one is here, certificates, log-ins, password. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OwnAccountPages {

    /** What the page shows. */
    public record View(
            AccountSheet account,
            List<ReadAccounts.CertificateSheet> certificates,
            List<OwnSessions.SessionSheet> sessions,
            int shortestPassword,
            boolean changed,
            List<Reason> reasons) {}

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance account(View view);
    }

    @Inject
    CurrentActor actor;

    @Inject
    ReadAccounts readAccounts;

    @Inject
    OwnSessions ownSessions;

    @Inject
    ChangePassword changePassword;

    @Context
    RoutingContext http;

    @GET
    public TemplateInstance page(@QueryParam("changed") @DefaultValue("false") boolean changed) {
        return show(changed, List.of());
    }

    @POST
    @Path("/sessions/{id}/ending")
    public Response endSession(@PathParam("id") UUID id) {
        ownSessions.end(id).orThrow();
        return Response.seeOther(URI.create("/account")).build();
    }

    @POST
    @Path("/password")
    @RateLimited(30)
    public Response changePassword(
            @RestForm @DefaultValue("") @Size(max = 300) String current,
            @RestForm @DefaultValue("") @Size(max = 20) String totp,
            @RestForm @DefaultValue("") @Size(max = 300) String next) {
        Outcome<UUID> outcome = changePassword.change(current, totp.strip(), next, Caller.address(http));
        return outcome instanceof Outcome.Done<UUID>
                ? Response.seeOther(URI.create("/account?changed=true")).build()
                : Response.status(outcome.reasons().get(0).code().kind().status())
                        .entity(show(false, outcome.reasons()))
                        .build();
    }

    private TemplateInstance show(boolean changed, List<Reason> reasons) {
        UUID id = actor.get().accountId();
        return Templates.account(new View(
                readAccounts.find(id).orElseThrow(),
                readAccounts.certificatesOf(id),
                ownSessions.list(),
                GivePassword.SHORTEST,
                changed,
                reasons));
    }
}
