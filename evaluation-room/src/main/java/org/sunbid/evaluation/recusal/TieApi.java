package org.sunbid.evaluation.recusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.TieKind;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Ties an expert declares. */
@Path("/api/experts/me/ties")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EXPERT_ROLE)
@Tag(name = "Experts")
public class TieApi {

    private final CurrentActor actor;
    private final DeclareTie declareTie;
    private final ReadTies readTies;

    TieApi(CurrentActor actor, DeclareTie declareTie, ReadTies readTies) {
        this.actor = actor;
        this.declareTie = declareTie;
        this.readTies = readTies;
    }

    /** A tie to be declared. */
    public record Declaration(
            @Schema(examples = "红河路桥有限公司") @NotBlank @Size(max = 200)
            String organisation,

            @Schema(examples = "") @NotNull @Pattern(regexp = "|[0-9A-Z]{18}")
            String uscc,

            @Schema(examples = "CO_WORKING") @NotNull TieKind kind) {}

    /** A tie that stands. */
    public record Tie(UUID id, String organisation, String uscc, TieKind kind, Instant declaredAt) {
        static Tie of(ExpertTie tie) {
            Organisation organisation = tie.organisation();
            return new Tie(tie.id(), organisation.name(), organisation.uscc().orElse(""), tie.kind(), tie.declaredAt());
        }
    }

    /** The new tie. */
    public record Declared(UUID id) {}

    @GET
    @Operation(summary = "The ties one has declared")
    public List<Tie> ties() {
        return readTies.of(actor.get()).stream().map(Tie::of).toList();
    }

    @POST
    @Operation(summary = "Declare a tie; it keeps one away from the organisation's lots from now on")
    public Declared declare(@NotNull @Valid Declaration declaration) {
        Organisation organisation =
                Organisation.of(declaration.uscc(), declaration.organisation().strip());
        return new Declared(declareTie
                .declare(actor.get(), organisation, declaration.kind())
                .orThrow());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Say that a tie has ended; the record of it stays")
    public void end(UUID id) {
        declareTie.end(actor.get(), id).orThrow();
    }
}
