package org.sunbid.supervision.draw;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Transcripts of draws, to be replayed anywhere: by the toolbox or on the public verification page. */
@Path("/tenders/{code}/draws/{draw}")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Blocking
public class DrawPages {

    private final ReadDraws draws;

    DrawPages(ReadDraws draws) {
        this.draws = draws;
    }

    /** One list's transcript, as it came. */
    @GET
    @Path("/transcripts/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response transcript(
            @PathParam("code") @Pattern(regexp = "[A-Z]\\d{19}") String code,
            @PathParam("draw") @Pattern(regexp = "[0-9a-f-]{36}") String draw,
            @PathParam("number") @Min(1) @Max(16) int number) {
        String transcript =
                draws.transcript(code, draw, number).orElseThrow(() -> new RefusedException(DrawRefusal.UNKNOWN, draw));
        return Response.ok(transcript)
                .header("Content-Disposition", "attachment; filename=\"draw-" + draw + "-" + number + ".json\"")
                .build();
    }
}
