package org.sunbid.evaluation.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.room.Conclude;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;

/** Concluding, and the report with its signatures. */
@Path("/api/lots/{lot}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation report", description = "The panel's report and its signatures")
public class ReportApi {

    private final CurrentActor actor;
    private final Conclude conclude;
    private final WriteReport writeReport;
    private final ReadReport readReport;
    private final PrepareSignature prepareSignature;
    private final SignReport signReport;
    private final RefuseToSign refuseToSign;

    ReportApi(
            CurrentActor actor,
            Conclude conclude,
            WriteReport writeReport,
            ReadReport readReport,
            PrepareSignature prepareSignature,
            SignReport signReport,
            RefuseToSign refuseToSign) {
        this.actor = actor;
        this.conclude = conclude;
        this.writeReport = writeReport;
        this.readReport = readReport;
        this.prepareSignature = prepareSignature;
        this.signReport = signReport;
        this.refuseToSign = refuseToSign;
    }

    /** The bytes to be signed. */
    public record ToBeSigned(@Schema(description = "Base64") String toBeSigned) {}

    /** A detached CMS signature over them. */
    public record Signature(
            @Schema(description = "detached CMS SignedData (CAdES-B), DER in Base64", examples = "MIIGxgYJ")
            @NotNull
            @Size(max = 24_000)
            @Pattern(regexp = "[A-Za-z0-9+/]*={0,2}")
            String cms) {}

    /** Why a member does not sign. */
    public record Refusal(
            @Schema(description = "the written dissent; empty counts as consent (REG 53)", examples = "")
            @NotNull
            @Size(max = 2000)
            String reason) {}

    /** Whether everybody has answered and the result is handed over. */
    public record Finished(boolean finished) {}

    @POST
    @Path("/conclusion")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "The chair concludes: the ranking stands and the report is written")
    public Evaluation conclude(String lot) {
        Evaluation evaluation = conclude.conclude(actor.get(), lot).orThrow();
        writeReport.ensure(lot);
        return evaluation;
    }

    @GET
    @Path("/report")
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "The report as data, with the answers given so far")
    public ReadReport.View read(String lot) {
        writeReport.ensure(lot);
        return readReport.read(actor.get(), lot).orThrow();
    }

    @GET
    @Path("/report.pdf")
    @Produces(WriteReport.PDF)
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "The report as a PDF with the signatures given so far")
    public Response pdf(String lot) {
        writeReport.ensure(lot);
        ReadReport.View report = readReport.read(actor.get(), lot).orThrow();
        return Response.ok(writeReport.read(report.pdfSha256()), WriteReport.PDF)
                .header("Content-Disposition", "inline; filename=\"evaluation-report-" + lot + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("/report/signatures/preparation")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Open a place for one's signature; the answer is what to sign")
    public ToBeSigned prepare(String lot) {
        byte[] toBeSigned = prepareSignature.prepare(actor.get(), lot).orThrow();
        return new ToBeSigned(Base64.getEncoder().encodeToString(toBeSigned));
    }

    @POST
    @Path("/report/signatures")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Sign the report with a detached CMS over the prepared bytes")
    public Finished sign(String lot, @NotNull @Valid Signature signature) {
        return new Finished(signReport
                .sign(actor.get(), lot, Base64.getMimeDecoder().decode(signature.cms()))
                .orThrow());
    }

    @POST
    @Path("/report/refusal")
    @RolesAllowed(Role.EXPERT_ROLE)
    @Operation(summary = "Do not sign: with reasons a dissent, without them consent (REG 53)")
    public Finished refuse(String lot, @NotNull @Valid Refusal refusal) {
        return new Finished(
                refuseToSign.refuse(actor.get(), lot, refusal.reason()).orThrow());
    }
}
