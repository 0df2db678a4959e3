package org.sunbid.evaluation.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.tie.DrawTie;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.draw.JointDrawProgress;

/** The draw of the order among equals; how far it is stands in the session. */
@Path("/api/lots/{lot}/session/tie")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
@Tag(name = "Evaluation room")
public class TieApi {

    private final CurrentActor actor;
    private final DrawTie drawTie;
    private final AskTieAnew askAnew;

    TieApi(CurrentActor actor, DrawTie drawTie, AskTieAnew askAnew) {
        this.actor = actor;
        this.drawTie = drawTie;
        this.askAnew = askAnew;
    }

    /** The host's share of the chance. */
    public record Share(
            @Schema(examples = "the first eight digits on today's paper: 48213377") @NotNull @Size(max = 200)
            String contribution) {}

    /** The draw that was opened. */
    public record Asked(UUID tie) {}

    @POST
    @Operation(summary = "Ask for the draw among equals anew, after a silent party made it void")
    public Asked ask(String lot) {
        return new Asked(askAnew.ask(actor.get(), lot).orThrow());
    }

    @POST
    @Path("/draw")
    @Operation(summary = "Give the host's share of the chance, after supervision has committed to its own")
    public JointDrawProgress draw(String lot, @NotNull @Valid Share share) {
        return drawTie.draw(actor.get(), lot, share.contribution()).orThrow();
    }
}
