package org.sunbid.evaluation.draw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Invitations to panels, each expert's own. */
@Path("/api/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_ROLE)
@Tag(name = "Panel")
public class InvitationApi {

    private final CurrentActor actor;
    private final ReadInvitations readInvitations;
    private final AnswerInvitation answerInvitation;

    InvitationApi(CurrentActor actor, ReadInvitations readInvitations, AnswerInvitation answerInvitation) {
        this.actor = actor;
        this.readInvitations = readInvitations;
        this.answerInvitation = answerInvitation;
    }

    /** Why one will not sit. */
    public record Refusal(
            @Schema(examples = "当日另有评审") @NotNull @Size(max = 500)
            String reason) {}

    /** The lot it was about. */
    public record Answered(String lot) {}

    @GET
    @Operation(summary = "One's open invitations")
    public List<Invitation> waiting() {
        return readInvitations.waitingFor(actor.get());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "Accept a seat")
    public Answered accept(UUID id) {
        return new Answered(answerInvitation.accept(actor.get(), id).orThrow());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Refuse a seat, with a reason; the next in drawn order is asked")
    public Answered refuse(UUID id, @NotNull @Valid Refusal refusal) {
        return new Answered(
                answerInvitation.refuse(actor.get(), id, refusal.reason()).orThrow());
    }
}
