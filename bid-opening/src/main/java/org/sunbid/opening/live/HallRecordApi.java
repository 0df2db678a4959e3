package org.sunbid.opening.live;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.opening.record.PublishedRecord;
import org.sunbid.opening.record.SignRecord;
import org.sunbid.opening.record.WriteRecord;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** The record of an opening for tools: written and signed by the host, read by all. */
@Path("/api/halls/{lot}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Opening record", description = "The record of an opening, written and signed by the host")
public class HallRecordApi {

    /** What the host signs, in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they go out; nobody compares answers
    public record RecordAnswer(byte[] toBeSigned) {}

    /** Detached CMS, in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they come; nobody compares requests
    public record SignatureRequest(
            @Schema(examples = "MIIGxgYJ…") @NotNull @Size(max = 262_144)
            byte[] signature) {}

    /** The published record. */
    public record SignedRecordAnswer(String sha256, long size, Instant signedAt) {}

    @Inject
    CurrentActor actor;

    @Inject
    WriteRecord writeRecord;

    @Inject
    SignRecord signRecord;

    @Inject
    PublishedRecord published;

    @POST
    @Path("/record")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have the record written, as host; answers with what to sign")
    public RecordAnswer write(@PathParam("lot") String lot) {
        PreparedPdf prepared = writeRecord.write(lot, actor.get()).orThrow();
        return new RecordAnswer(prepared.toBeSigned());
    }

    @POST
    @Path("/record/signature")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    @Operation(summary = "Sign the record, as host; closes the opening")
    public SignedRecordAnswer sign(@PathParam("lot") String lot, @Valid @NotNull SignatureRequest request) {
        var record = signRecord.sign(lot, actor.get(), request.signature()).orThrow();
        return new SignedRecordAnswer(
                record.signedSha256().orElseThrow(),
                record.signedSize().orElseThrow(),
                record.signedAt().orElseThrow());
    }

    @GET
    @Path("/record.pdf")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "The signed opening record")
    public Response record(@PathParam("lot") String lot) {
        return Response.ok(published.open(lot, actor.find()).orThrow(), "application/pdf")
                .build();
    }
}
