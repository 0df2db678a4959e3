package org.sunbid.evaluation.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.evaluation.room.Conclude;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotTerms;
import org.sunbid.trading.tender.ReadLot;

/** The report's page: reading, signing in three steps, dissenting. */
@Path("/rooms/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_ROLE)
public class ReportPages {

    private final CurrentActor actor;
    private final Conclude conclude;
    private final WriteReport writeReport;
    private final ReadReport readReport;
    private final PrepareSignature prepareSignature;
    private final SignReport signReport;
    private final RefuseToSign refuseToSign;
    private final ReadLot lots;

    ReportPages(
            CurrentActor actor,
            Conclude conclude,
            WriteReport writeReport,
            ReadReport readReport,
            PrepareSignature prepareSignature,
            SignReport signReport,
            RefuseToSign refuseToSign,
            ReadLot lots) {
        this.actor = actor;
        this.conclude = conclude;
        this.writeReport = writeReport;
        this.readReport = readReport;
        this.prepareSignature = prepareSignature;
        this.signReport = signReport;
        this.refuseToSign = refuseToSign;
        this.lots = lots;
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance report(
                String lot,
                LotTerms terms,
                ReadReport.View report,
                boolean mayAnswer,
                String typed,
                List<Reason> reasons);
    }

    /** The chair concludes; the report is written. */
    @POST
    @Path("/conclusion")
    public Response conclude(@PathParam("lot") String lot) {
        conclude.conclude(actor.get(), lot).orThrow();
        writeReport.ensure(lot);
        return Response.seeOther(URI.create("/rooms/" + lot)).build();
    }

    /** The report. */
    @GET
    @Path("/report")
    @RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
    public TemplateInstance show(@PathParam("lot") String lot) {
        writeReport.ensure(lot);
        return page(lot, "", List.of());
    }

    /** What is to be signed, as a file. */
    @POST
    @Path("/report/preparation")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response prepare(@PathParam("lot") String lot) {
        return Response.ok(prepareSignature.prepare(actor.get(), lot).orThrow())
                .header("Content-Disposition", "attachment; filename=\"report-" + lot + ".tbs\"")
                .build();
    }

    /** The signature comes back. */
    @POST
    @Path("/report/signature")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object sign(@PathParam("lot") String lot, @RestForm("signature") FileUpload file) {
        if (file == null || file.size() > PdfSigning.ROOM_BYTES) {
            return page(lot, "", List.of(Reason.of(ReportRefusal.NOT_PREPARED)));
        }
        try {
            byte[] cms = Files.readAllBytes(file.uploadedFile());
            return shown(lot, "", signReport.sign(actor.get(), lot, cms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does not sign. */
    @POST
    @Path("/report/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object refuse(@PathParam("lot") String lot, @FormParam("reason") @DefaultValue("") String reason) {
        String cut = reason.length() > 2000 ? reason.substring(0, 2000) : reason;
        return shown(lot, cut, refuseToSign.refuse(actor.get(), lot, cut));
    }

    private Object shown(String lot, String typed, Outcome<Boolean> outcome) {
        return outcome.reasons().isEmpty()
                ? Response.seeOther(URI.create("/rooms/" + lot + "/report")).build()
                : page(lot, typed, outcome.reasons());
    }

    private TemplateInstance page(String lot, String typed, List<Reason> reasons) {
        ReadReport.View report = readReport.read(actor.get(), lot).orThrow();
        LotTerms terms = lots.find(lot).map(LotSheet::terms).orElse(LotTerms.OF_BIDS);
        boolean mayAnswer = report.answers().stream()
                .anyMatch(answer -> answer.mine() && !answer.state().isAnswered());
        return Templates.report(lot, terms, report, mayAnswer, typed, reasons);
    }
}
