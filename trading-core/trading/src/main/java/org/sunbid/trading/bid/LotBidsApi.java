package org.sunbid.trading.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** The caller's own bids for a lot, for tools. */
@Path("/api/lots/{lot}/bids")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Bids", description = "Handing in sealed bids, resuming, receipts, withdrawal")
public class LotBidsApi {

    /** What is sent ahead of the chunks; bytes in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares requests
    public record BeginRequest(
            @Schema(description = "The seal's header, canonical JSON", examples = "eyJiaWQi…")
            @NotNull
            @Size(max = 65_536)
            byte[] header,

            @Schema(description = "The roots of all chunks, 32 bytes each, one after the other", examples = "q83vEjRW…")
            @NotNull
            @Size(max = 1_048_576)
            byte[] chunkRoots,

            @Schema(description = "Detached CMS signature over the seal digest", examples = "MIIGxgYJ…")
            @NotNull
            @Size(max = 262_144)
            byte[] signature,

            @Schema(
                    description = "PEM of the certificate the bidder sealed to",
                    examples = "-----BEGIN CERTIFICATE-----…")
            @NotNull
            @Size(max = 20_000)
            String encryptionCertificate) {}

    @Inject
    CurrentActor actor;

    @Inject
    BeginBid beginBid;

    @Inject
    BidStatuses statuses;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RateLimited(120)
    @Operation(
            summary = "Begin to hand in a sealed bid",
            description = "Checks certificate, lot, header, recipients, suite and size; answers with a signed ticket."
                    + " Beginning the same bid again gives the same ticket.")
    @APIResponse(responseCode = "201", description = "Begun; send the chunks that are missing")
    @APIResponse(responseCode = "422", description = "Refused, with every reason")
    public BidAnswer begin(@PathParam("lot") String lot, @Valid @NotNull BeginRequest request) {
        Announcement announced = new Announcement(
                request.header(), request.chunkRoots(), request.signature(), request.encryptionCertificate());
        return BidAnswer.of(beginBid.begin(lot, actor.get(), announced).orThrow());
    }

    @GET
    @Operation(summary = "Your own bids for a lot, the latest first")
    public List<BidAnswer> ofLot(@PathParam("lot") String lot) {
        return statuses.ofLot(lot, actor.get()).stream().map(BidAnswer::of).toList();
    }
}
