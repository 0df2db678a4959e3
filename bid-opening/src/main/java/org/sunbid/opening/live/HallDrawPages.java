package org.sunbid.opening.live;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunbid.opening.coefficient.DrawAnew;
import org.sunbid.opening.coefficient.GiveHostShare;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What the host does in the draw of coefficients, from the hall's page. */
@Path("/halls/{lot}/coefficients")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
public class HallDrawPages {

    private final DrawAnew anew;
    private final GiveHostShare share;
    private final HallReturn back;
    private final CurrentActor actor;

    HallDrawPages(DrawAnew anew, GiveHostShare share, HallReturn back, CurrentActor actor) {
        this.anew = anew;
        this.share = share;
        this.back = back;
        this.actor = actor;
    }

    /** Opens the draw anew. */
    @POST
    @Path("/request")
    public Object ask(@PathParam("lot") String lot) {
        return back.after(lot, anew.ask(lot, actor.get()), "");
    }

    /** Gives the host's share. */
    @POST
    @Path("/draw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object draw(@PathParam("lot") String lot, @FormParam("contribution") @DefaultValue("") String contribution) {
        return back.after(lot, share.give(lot, actor.get(), contribution), contribution);
    }
}
