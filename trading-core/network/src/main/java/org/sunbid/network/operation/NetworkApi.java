package org.sunbid.network.operation;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.inbox.Place;
import org.sunbid.platform.login.Role;

/** The network for operators, as JSON. */
@Path("/api/network")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "network", description = "Between platforms: signed, chained messages")
public class NetworkApi {

    private final ViewNetwork network;
    private final OperateNetwork operate;

    NetworkApi(ViewNetwork network, OperateNetwork operate) {
        this.network = network;
        this.operate = operate;
    }

    /** The network as this platform sees it. */
    @GET
    @RolesAllowed({Role.OPERATOR_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "Peers with lag, dead letters and alerts")
    public NetworkView view() {
        return network.view();
    }

    /** Handles a dead letter again. */
    @POST
    @Path("/replays")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Handle a dead letter again")
    public Place replay(@NotNull @Valid Letter letter) {
        return operate.replay(new Place(letter.issuer(), letter.audience(), letter.sequence()))
                .orThrow();
    }

    /** Drops what waits in a chain and fetches it anew. */
    @POST
    @Path("/restarts")
    @RolesAllowed(Role.OPERATOR_ROLE)
    @Operation(summary = "Follow a stopped chain again from what was last handled")
    public void restart(@NotNull @Valid Chain chain) {
        operate.restart(chain.issuer(), new Audience(chain.audience()));
    }

    /**
     * Which dead letter.
     *
     * @param issuer who said it
     * @param audience to whom
     * @param sequence its number
     */
    public record Letter(
            @NotBlank @Schema(examples = "trading") String issuer,
            @NotBlank @Schema(examples = "PUBLIC") String audience,
            @Min(1) long sequence) {}

    /**
     * Which chain.
     *
     * @param issuer whose
     * @param audience for whom
     */
    public record Chain(
            @NotBlank @Schema(examples = "trading") String issuer,

            @Schema(examples = "SUPERVISION")
            @NotNull
            @Pattern(regexp = "PUBLIC|SUPERVISION|PEER:[a-z0-9][a-z0-9-]{0,62}")
            String audience) {}
}
