package org.sunbid.trading.bid.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sunbid.network.message.IncidentSight;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.trading.bid.BidRefusal;

/** Incidents of the caller's own bids, for tools; other people's bids are 404, existing or not. */
@Path("/api/bids/{bid}/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Bids")
public class IncidentApi {

    /** One thing the client saw. */
    public record Sight(
            @NotNull Instant at,

            @Schema(examples = "PUT chunk 3") @NotNull @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String request,

            @Schema(description = "HTTP status; 0 where no answer came") @Min(0) @Max(599)
            int status,

            @Schema(examples = "bid.busy") @NotNull @Pattern(regexp = "[a-z0-9.-]{0,60}")
            String code) {}

    /** What the client saw, in order; times by its own clock. */
    public record ReportRequest(
            @NotNull Instant from,
            @NotNull Instant until,
            @NotNull Instant sentAt,

            @Schema(examples = "toolbox") @NotNull @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String client,

            @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Sight> seen) {}

    @Inject
    CurrentActor actor;

    @Inject
    ReportIncident reportIncident;

    @Inject
    ReadIncidents incidents;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RateLimited(60)
    @Operation(
            summary = "Report that your bid could not be handed in as it should have been",
            description = "Also after the deadline. The report is kept beside what the platform knows of the same time;"
                    + " supervision gets both after the deadline.")
    @APIResponse(responseCode = "201", description = "Kept")
    public ShownIncident report(@PathParam("bid") UUID bid, @Valid @NotNull ReportRequest request) {
        List<IncidentSight> seen = request.seen().stream()
                .map(sight -> new IncidentSight(sight.at(), sight.request(), sight.status(), sight.code()))
                .toList();
        ClientReport report =
                ClientReport.seen(request.from(), request.until(), request.sentAt(), request.client(), seen);
        return reportIncident.report(bid, actor.get(), report).orThrow();
    }

    @GET
    @Operation(summary = "Incidents reported of your bid, the oldest first")
    public List<ShownIncident> all(@PathParam("bid") UUID bid) {
        return incidents.of(bid, actor.get()).orElseThrow(() -> new RefusedException(BidRefusal.UNKNOWN));
    }
}
