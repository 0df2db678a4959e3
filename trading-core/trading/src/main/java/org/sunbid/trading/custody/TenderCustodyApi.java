package org.sunbid.trading.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.sealing.custodian.Ceremony;

/** Whoever runs a tender names its custodians. */
@Path("/api/tenders/{tender}/custody")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
@Tag(name = "Custody")
public class TenderCustodyApi {

    /** Who keeps the key, and how many of them open. */
    public record CeremonyRequest(
            @Schema(description = "So many open together, at least 2", examples = "2")
            int threshold,

            @Schema(description = "Accounts with the role, in the order of their indices")
            @NotEmpty
            @Size(max = Ceremony.MOST_CUSTODIANS)
            List<@NotNull UUID> custodians) {}

    /**
     * What has begun.
     *
     * @param ceremony the first of them
     * @param ceremonies all: of two envelopes the technical one's, then the price's
     */
    public record BegunAnswer(UUID ceremony, List<UUID> ceremonies) {}

    private final BeginCeremony begin;
    private final CurrentActor actor;

    TenderCustodyApi(BeginCeremony begin, CurrentActor actor) {
        this.begin = begin;
        this.actor = actor;
    }

    @POST
    @Operation(
            summary = "Name the custodians of your draft; their ceremony begins",
            description =
                    "Its key serves the deadline and the one suite of the draft. An earlier ceremony is set aside. Where"
                            + " technical part and price are sealed apart, two begin, each with a key of its own.")
    public Response begin(@PathParam("tender") String tender, @Valid @NotNull CeremonyRequest request) {
        List<UUID> ceremonies = begin.begin(tender, actor.get(), request.threshold(), request.custodians())
                .orThrow();
        UUID ceremony = ceremonies.get(0);
        return Response.created(URI.create("/api/custody/" + ceremony))
                .entity(new BegunAnswer(ceremony, ceremonies))
                .build();
    }
}
