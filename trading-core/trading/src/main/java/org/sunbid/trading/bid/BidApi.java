package org.sunbid.trading.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.receipt.Withdrawal;

/** A begun bid, for tools. Every answer is about the caller's own bids; other people's are 404, existing or not. */
@Path("/api/bids/{bid}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BIDDER_ROLE)
@Tag(name = "Bids")
public class BidApi {

    private static final String SIGNED_WITHDRAWAL = """
            {"at":"2026-11-22T06:30:00Z","bid":"3f1c0a52-7c1e-4c0e-9a55-6a5f0f6f2b10","bidder":"91530100MA6K5XYZ1R",\
            "format":"sunbid-withdrawal-1","lot":"A530103001261122000100001","sealDigest":"0a1b…","signature":"MIIGxgYJ…",\
            "tender":"A5301030012611220001"}""";

    /** How far an upload is. */
    public record ChunkAnswer(int number, int received) {}

    @Inject
    CurrentActor actor;

    @Inject
    UploadChunk uploadChunk;

    @Inject
    CompleteBid completeBid;

    @Inject
    IssueReceipt issueReceipt;

    @Inject
    PrintReceipt printReceipt;

    @Inject
    WithdrawBid withdrawBid;

    @Inject
    BidStatuses statuses;

    @Inject
    CurrentLanguage language;

    @PUT
    @Path("/chunks/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send one chunk",
            description =
                    "In any order, any number of times. Chunk n holds the sealed segments 8n to 8n+7, the bytes behind"
                            + " the header; it is checked against the announced roots and not kept when it does not fit."
                            + " 503 bid.busy and 507 bid.vault-full say in Retry-After when to come back; the ticket"
                            + " stands, and what was received stays.")
    @APIResponse(responseCode = "200", description = "It is there, verified, and survives a crash")
    @APIResponse(responseCode = "503", description = "No place for it now; Retry-After tells when")
    @APIResponse(responseCode = "507", description = "No room for it now; Retry-After tells when")
    public ChunkAnswer chunk(@PathParam("bid") UUID bid, @PathParam("number") int number, InputStream content)
            throws IOException {
        return new ChunkAnswer(
                number, uploadChunk.upload(bid, actor.get(), number, content).orThrow());
    }

    @GET
    @Operation(summary = "Where your bid stands and which chunks are missing")
    public BidAnswer status(@PathParam("bid") UUID bid) {
        return BidAnswer.of(
                statuses.find(bid, actor.get()).orElseThrow(() -> new RefusedException(BidRefusal.UNKNOWN)));
    }

    @POST
    @Path("/complete")
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
    @Path("/receipt")
    @Operation(summary = "The receipt of your bid, canonical JSON")
    public String receipt(@PathParam("bid") UUID bid) {
        return issueReceipt.issue(bid, actor.get()).orThrow();
    }

    @GET
    @Path("/receipt.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "The receipt of your bid on paper",
            description = "PDF/A-3 under the platform's seal, with the receipt attached as receipt.json.")
    public Response receiptOnPaper(@PathParam("bid") UUID bid) {
        return Response.ok(printReceipt.print(bid, actor.get(), language.get()).orThrow())
                .header("Content-Disposition", "attachment; filename=\"receipt-" + bid + ".pdf\"")
                .build();
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw your bid before the deadline, for good",
            description =
                    "The body is the bidder's signed withdrawal (sunbid-withdrawal-1, PROTOCOL 13); without one the answer"
                            + " is bid.withdrawal-not-signed. Answers with the receipt of the withdrawal. May be repeated.")
    @APIResponse(responseCode = "200", description = "Taken back; the receipt of it, canonical JSON")
    public String withdraw(
            @PathParam("bid") UUID bid,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Object.class),
                                            example = SIGNED_WITHDRAWAL))
                    InputStream withdrawal)
            throws IOException {
        withdrawBid
                .withdraw(bid, withdrawal.readNBytes(Withdrawal.LIMIT_BYTES + 1), actor.get())
                .orThrow();
        return issueReceipt.ofWithdrawal(bid, actor.get()).orThrow();
    }

    @GET
    @Path("/withdrawal")
    @Operation(summary = "The receipt of your withdrawal, canonical JSON")
    public String withdrawal(@PathParam("bid") UUID bid) {
        return issueReceipt.ofWithdrawal(bid, actor.get()).orThrow();
    }
}
