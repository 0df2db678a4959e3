package org.sunbid.evaluation.room;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunbid.evaluation.tie.DrawTie;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** What the host does in the room when equals have to be parted by draw. */
@Path("/rooms/{lot}/tie")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
public class TiePages {

    private final CurrentActor actor;
    private final DrawTie drawTie;
    private final AskTieAnew askAnew;
    private final RoomPages room;

    TiePages(CurrentActor actor, DrawTie drawTie, AskTieAnew askAnew, RoomPages room) {
        this.actor = actor;
        this.drawTie = drawTie;
        this.askAnew = askAnew;
        this.room = room;
    }

    /** Asks anew. */
    @POST
    @Path("/request")
    public Object ask(@PathParam("lot") String lot) {
        return room.shown(lot, askAnew.ask(actor.get(), lot).orTurnAway());
    }

    /** Gives the host's share. */
    @POST
    @Path("/draw")
    public Object draw(@PathParam("lot") String lot, @FormParam("contribution") @DefaultValue("") String contribution) {
        return room.shown(lot, drawTie.draw(actor.get(), lot, contribution).orTurnAway());
    }
}
