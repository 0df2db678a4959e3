package org.sunbid.trading.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.tender.LotSheet;

/** The end of a lot as JSON. */
@Path("/api/lots/{lot}/ending")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ending", description = "A lot is ended before its award")
public class EndingApi {

    private final EndLot end;
    private final CurrentActor actor;

    EndingApi(EndLot end, CurrentActor actor) {
        this.end = end;
        this.actor = actor;
    }

    /** How a lot is ended. */
    public record EndingRequest(
            @NotNull @Schema(description = "Ground of REG 31, REG 55 or GPL 36", examples = "GIVEN_UP")
            EndingGround ground,

            @NotBlank
            @Size(max = Ending.MOST_WORDS)
            @Schema(description = "What happened; published as written", examples = "项目建设方案重大调整，取消本次招标。")
            String words,

            @NotBlank
            @Size(max = 23)
            @Schema(
                    description = "Code of the lot once more, as a confirmation: it cannot be taken back",
                    examples = "A5301032501010001001001")
            String confirm) {}

    /** A lot that has ended. */
    public record Ended(String lot, String state, String ground, String clause) {}

    @POST
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(
            summary = "End a lot before its award; it cannot be taken back",
            description = "Published at once. Bids that were not opened stay sealed for good; deposits are returned"
                    + " promptly (REG 31). Refused during the opening, while the tender stands still and from the"
                    + " award on.")
    public Ended end(@PathParam("lot") String lot, @Valid @NotNull EndingRequest request) {
        LotSheet sheet = end.end(lot, new Ending(request.ground(), request.words(), request.confirm()), actor.get())
                .orThrow();
        return new Ended(
                sheet.lotCode(),
                sheet.state().name(),
                request.ground().code(),
                request.ground().clause());
    }
}
