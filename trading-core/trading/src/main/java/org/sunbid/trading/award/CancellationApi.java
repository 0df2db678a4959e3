package org.sunbid.trading.award;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** The way back from an award as JSON. */
@Path("/api/lots/{lot}/award/cancellation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "award")
public class CancellationApi {

    private final CancelAward cancel;
    private final ReadAward read;
    private final CurrentActor actor;

    CancellationApi(CancelAward cancel, ReadAward read, CurrentActor actor) {
        this.cancel = cancel;
        this.read = read;
        this.actor = actor;
    }

    /** Why an award falls away. */
    public record CancellationRequest(
            @NotNull @Schema(description = "Ground of REG 55", examples = "GAVE_UP")
            Choice.PassedOver ground,

            @NotBlank
            @Size(max = 2000)
            @Schema(description = "What happened; published as written", examples = "中标人书面放弃中标")
            String words,

            @NotBlank
            @Size(max = 23)
            @Schema(
                    description = "Code of the lot once more, as a confirmation: it cannot be taken back",
                    examples = "A5301032501010001001001")
            String confirm) {}

    @POST
    @RolesAllowed({Role.TENDEREE_ROLE, Role.AGENCY_ROLE})
    @Operation(
            summary = "Record that the award falls away; the next candidate can then be taken",
            description = "Published at once. Refused before an award and after the contract.")
    public AwardApi.AwardView cancel(@PathParam("lot") String lot, @Valid @NotNull CancellationRequest request) {
        cancel.cancel(
                        lot,
                        new CancelAward.Command(Optional.of(request.ground()), request.words(), request.confirm()),
                        actor.get())
                .orThrow();
        return read.find(lot, Optional.of(actor.get()))
                .map(AwardApi.AwardView::of)
                .orElseThrow(() -> new RefusedException(AwardRefusal.NOT_PUBLIC, lot));
    }
}
