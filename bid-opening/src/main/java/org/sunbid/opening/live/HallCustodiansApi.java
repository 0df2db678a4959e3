package org.sunbid.opening.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.release.OpenAsCustodian;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.sealing.custodian.SignedPost;

/** The custodians' part in an opening, for their toolboxes. */
@Path("/api/halls/{lot}/custodians")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CUSTODIAN_ROLE)
@Tag(name = "Opening")
public class HallCustodiansApi {

    /** What the platform asks its custodians to open; both in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they go; nobody compares answers
    public record OrderAnswer(
            @Schema(description = "Canonical JSON of the order (PROTOCOL.md §17.1)")
            byte[] order,

            @Schema(description = "The platform's detached CMS signature over it")
            byte[] signature) {}

    /** A custodian's part; both in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares requests
    public record PartRequest(
            @Schema(
                    description = "Canonical JSON of the partial opening (PROTOCOL.md §17.2)",
                    examples = "eyJjZXJlbW9ueSI6…")
            @NotNull
            @Size(max = SignedPost.LIMIT_BYTES)
            byte[] post,

            @Schema(description = "The custodian's detached CMS signature over it", examples = "MIIGxgYJ…")
            @NotNull
            @Size(max = 262_144)
            byte[] signature) {}

    /** How many have given their parts. */
    public record GivenAnswer(@Schema(examples = "2") int given) {}

    private final OpenAsCustodian open;
    private final CurrentActor actor;

    HallCustodiansApi(OpenAsCustodian open, CurrentActor actor) {
        this.open = open;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "The platform's signed order to open, for the custodians of this tender")
    public OrderAnswer order(@PathParam("lot") String lot) {
        var order = open.orderFor(lot, actor.get()).orThrow();
        return new OrderAnswer(order.json(), order.signature());
    }

    @POST
    @RateLimited(120)
    @Operation(summary = "Give your part in opening, in the window")
    public GivenAnswer open(@PathParam("lot") String lot, @Valid @NotNull PartRequest request) {
        SignedPost post = new SignedPost(request.post(), request.signature());
        return new GivenAnswer(open.open(lot, actor.get(), post).orThrow());
    }
}
