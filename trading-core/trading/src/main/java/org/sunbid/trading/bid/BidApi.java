package org.sunbid.trading.bid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.RefusedException;

/** Submission for tools. Every answer is about the caller's own bids; other people's are 404, existing or not. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Bids", description = "Handing in sealed bids, resuming, receipts, withdrawal")
public class BidApi {

    /** What is sent ahead of the chunks; bytes in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares requests
    public record BeginRequest(
            @Schema(description = "The seal's header, canonical JSON") @NotNull @Size(max = 65_536)
            byte[] header,

            @Schema(description = "The roots of all chunks, 32 bytes each, one after the other")
            @NotNull
            @Size(max = 1_048_576)
            byte[] chunkRoots,

            @Schema(description = "Detached CMS signature over the seal digest") @NotNull @Size(max = 262_144)
            byte[] signature,

            @Schema(description = "PEM of the certificate the bidder sealed to") @NotNull @Size(max = 20_000)
            String encryptionCertificate) {}

    /** Where a bid stands; {@code ticket} is the signed ticket's canonical JSON as it is, to be kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BidAnswer(
            UUID bid,
            @Schema(examples = "A530103001261122000100101") String lot,
            BidState state,
            String sealDigest,
            long sealedLength,
            int chunks,
            List<Integer> missing,
            Instant begunAt,
            Instant sealedAt,

            @JsonRawValue @Schema(implementation = Object.class)
            String ticket) {

        static BidAnswer of(BidStatus status) {
            return new BidAnswer(
                    status.bid(),
                    status.lotCode(),
                    status.state(),
                    status.sealDigest(),
                    status.sealedLength(),
                    status.chunks(),
                    status.missing(),
                    status.begunAt(),
                    status.sealedAt().orElse(null),
                    status.ticket());
        }
    }

    /** How far an upload is. */
    public record ChunkAnswer(int number, int received) {}

    @Inject
    CurrentActor actor;

    @Inject
    BeginBid beginBid;

    @Inject
    UploadChunk uploadChunk;

    @Inject
    CompleteBid completeBid;

    @Inject
    IssueReceipt issueReceipt;

    @Inject
    WithdrawBid withdrawBid;

    @Inject
    BidStatuses statuses;

    @POST
    @Path("/lots/{lot}/bids")
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
    @Path("/lots/{lot}/bids")
    @Operation(summary = "Your own bids for a lot, the latest first")
    public List<BidAnswer> ofLot(@PathParam("lot") String lot) {
        return statuses.ofLot(lot, actor.get()).stream().map(BidAnswer::of).toList();
    }

    @PUT
    @Path("/bids/{bid}/chunks/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send one chunk",
            description =
                    "In any order, any number of times. Chunk n holds the sealed segments 8n to 8n+7, the bytes behind"
                            + " the header; it is checked against the announced roots and not kept when it does not fit.")
    public ChunkAnswer chunk(@PathParam("bid") UUID bid, @PathParam("number") int number, InputStream content)
            throws IOException {
        return new ChunkAnswer(
                number, uploadChunk.upload(bid, actor.get(), number, content).orThrow());
    }

    @GET
    @Path("/bids/{bid}")
    @Operation(summary = "Where your bid stands and which chunks are missing")
    public BidAnswer status(@PathParam("bid") UUID bid) {
        return BidAnswer.of(
                statuses.find(bid, actor.get()).orElseThrow(() -> new RefusedException(BidRefusal.UNKNOWN)));
    }

    @POST
    @Path("/bids/{bid}/complete")
    @Operation(
            summary = "Hand the bid in",
            description =
                    "Accepts it when all chunks are there and the deadline has not passed by the database's clock;"
                            + " the earlier bid gives way. Answers with the receipt. May be repeated.")
    public String complete(@PathParam("bid") UUID bid) {
        completeBid.complete(bid, actor.get()).orThrow();
        return issueReceipt.issue(bid, actor.get()).orThrow();
    }

    @GET
    @Path("/bids/{bid}/receipt")
    @Operation(summary = "The receipt of your bid, canonical JSON")
    public String receipt(@PathParam("bid") UUID bid) {
        return issueReceipt.issue(bid, actor.get()).orThrow();
    }

    @POST
    @Path("/bids/{bid}/withdraw")
    @Operation(summary = "Withdraw your bid before the deadline, for good")
    public BidAnswer withdraw(@PathParam("bid") UUID bid) {
        return BidAnswer.of(withdrawBid.withdraw(bid, actor.get()).orThrow());
    }
}
