package org.sunbid.opening.live;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.coefficient.DrawAnew;
import org.sunbid.opening.coefficient.GiveHostShare;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.coefficient.CoefficientRefusal;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.JointDrawProgress;

/** The draw of coefficients for tools; how far it is stands in the hall. */
@Path("/api/halls/{lot}/coefficients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class HallDrawApi {

    private final DrawAnew anew;
    private final GiveHostShare share;
    private final ReadCoefficients coefficients;
    private final CurrentActor actor;

    HallDrawApi(DrawAnew anew, GiveHostShare share, ReadCoefficients coefficients, CurrentActor actor) {
        this.anew = anew;
        this.share = share;
        this.coefficients = coefficients;
        this.actor = actor;
    }

    /** The host's share of the chance. */
    public record HostShare(
            @Schema(examples = "the first eight digits on today's paper: 48213377") @NotNull @Size(max = 200)
            String contribution) {}

    /** The draw that was opened. */
    public record OpenedDraw(UUID draw) {}

    @POST
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Open the draw of the coefficients anew, as host, after a silent party made it void")
    public OpenedDraw ask(@PathParam("lot") String lot) {
        return new OpenedDraw(anew.ask(lot, actor.get()).orThrow());
    }

    @POST
    @Path("/draw")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(
            summary = "Give the host's share of the chance, after supervision has committed to its own",
            description =
                    "Text of 8 to 200 characters. The coefficients are drawn once supervision reveals; the hall then"
                            + " reads out.")
    public JointDrawProgress draw(@PathParam("lot") String lot, @Valid @NotNull HostShare request) {
        return share.give(lot, actor.get(), request.contribution()).orThrow();
    }

    @GET
    @Path("/{coefficient}/transcript")
    @PermitAll
    @Operation(
            summary = "The transcript by which anybody replays the draw of a coefficient",
            description = "Canonical JSON; its SHA-256 stands in the hall and in the opening record.")
    public Response transcript(
            @PathParam("lot") String lot,
            @PathParam("coefficient") @Pattern(regexp = "[a-z0-9]{1,10}") String coefficient) {
        String transcript = coefficients
                .transcript(lot, coefficient)
                .orElseThrow(() -> new RefusedException(CoefficientRefusal.NO_TRANSCRIPT));
        return Response.ok(transcript)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"coefficient-" + lot + "-" + coefficient + ".json\"")
                .build();
    }
}
