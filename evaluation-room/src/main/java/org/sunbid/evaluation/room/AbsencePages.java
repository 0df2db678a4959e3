package org.sunbid.evaluation.room;

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
import java.util.UUID;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** The host's form in the room for a member who stays away. */
@Path("/rooms/{lot}/absences")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
public class AbsencePages {

    private final CurrentActor actor;
    private final ReplaceAbsent replaceAbsent;
    private final RoomPages room;

    AbsencePages(CurrentActor actor, ReplaceAbsent replaceAbsent, RoomPages room) {
        this.actor = actor;
        this.replaceAbsent = replaceAbsent;
        this.room = room;
    }

    /** Replaces the member. */
    @POST
    public Object replace(
            @PathParam("lot") String lot,
            @FormParam("member") UUID member,
            @FormParam("reason") @DefaultValue("") String reason) {
        return room.shown(
                lot, replaceAbsent.replace(actor.get(), lot, member, reason).orTurnAway());
    }
}
