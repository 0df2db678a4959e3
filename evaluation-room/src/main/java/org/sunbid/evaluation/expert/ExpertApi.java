package org.sunbid.evaluation.expert;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** The pool of experts. */
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experts", description = "Who may sit on panels")
public class ExpertApi {

    private final CurrentActor actor;
    private final ApplyAsExpert applyAsExpert;
    private final DecideOnExpert decideOnExpert;
    private final ReadExperts readExperts;

    ExpertApi(CurrentActor actor, ApplyAsExpert applyAsExpert, DecideOnExpert decideOnExpert, ReadExperts readExperts) {
        this.actor = actor;
        this.applyAsExpert = applyAsExpert;
        this.decideOnExpert = decideOnExpert;
        this.readExperts = readExperts;
    }

    /** The new expert. */
    public record Applied(UUID id) {}

    /** A decision of the operator. */
    public record Decision(
            @Schema(examples = "ADMITTED") @NotNull ExpertState state,
            @Schema(examples = "") @NotNull @Size(max = 500) String reason) {}

    /** Where the expert stands then. */
    public record Decided(ExpertState state) {}

    @GET
    @Path("/specialties")
    @PermitAll
    @Operation(summary = "The classification tree of specialties")
    public List<Specialty> specialties() {
        return Specialties.all();
    }

    @POST
    @Path("/experts")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Apply to the pool, or apply again with what has changed")
    public Applied apply(@NotNull @Valid ExpertProfile profile) {
        return new Applied(applyAsExpert.apply(actor.get(), profile).orThrow());
    }

    @GET
    @Path("/experts/me")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "How one stands in the pool")
    public ExpertView self() {
        return readExperts.self(actor.get()).orElseThrow(() -> new RefusedException(ExpertRefusal.UNKNOWN, "me"));
    }

    @GET
    @Path("/experts")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "The pool, newest applications first; without contacts")
    public List<ExpertView> page(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page) {
        return readExperts.page(page);
    }

    @POST
    @Path("/experts/{id}/decisions")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Admit, decline or suspend an expert")
    public Decided decide(UUID id, @NotNull @Valid Decision decision) {
        return new Decided(
                decideOnExpert.decide(id, decision.state(), decision.reason()).orThrow());
    }
}
