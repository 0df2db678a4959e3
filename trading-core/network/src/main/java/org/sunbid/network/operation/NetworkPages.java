package org.sunbid.network.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.inbox.Place;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;

/** The network for operators: who is reached, what lags, what could not be handled. */
@Path("/network")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NetworkPages {

    private final ViewNetwork network;
    private final OperateNetwork operate;
    private final CurrentActor actor;

    NetworkPages(ViewNetwork network, OperateNetwork operate, CurrentActor actor) {
        this.network = network;
        this.operate = operate;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "network")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance overview(NetworkView network, boolean operator, List<Reason> reasons);
    }

    /** The page. */
    @GET
    @RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
    public TemplateInstance overview() {
        return page(List.of());
    }

    /** Handles a dead letter again, then shows the page. */
    @POST
    @Path("/replays")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.OPERATOR_ROLE)
    public Object replay(
            @FormParam("issuer") String issuer,
            @FormParam("audience") String audience,
            @FormParam("sequence") long sequence) {
        if (issuer == null || audience == null || !Audience.isValid(audience)) {
            return page(List.of(Reason.of(PlatformRefusal.MALFORMED)));
        }
        List<Reason> reasons =
                operate.replay(new Place(issuer, audience, sequence)).reasons();
        return reasons.isEmpty() ? back() : page(reasons);
    }

    /** Follows a stopped chain again, then shows the page. */
    @POST
    @Path("/restarts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.OPERATOR_ROLE)
    public Response restart(@FormParam("issuer") String issuer, @FormParam("audience") String audience) {
        if (issuer != null && audience != null && Audience.isValid(audience)) {
            operate.restart(issuer, new Audience(audience));
        }
        return back();
    }

    private TemplateInstance page(List<Reason> reasons) {
        return Templates.overview(network.view(), actor.get().is(Role.OPERATOR), reasons);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/network")).build();
    }
}
