package org.sunbid.evaluation.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.evaluation.draw.OpenedDraw;
import org.sunbid.evaluation.draw.ReadDraw;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.CloseSession;
import org.sunbid.evaluation.room.HoldConclusion;
import org.sunbid.evaluation.room.ReadCaseFile;
import org.sunbid.evaluation.tie.DrawnTies;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.DrawsUsed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.award.EvaluationOutcome;
import org.sunbid.trading.award.RecordEvaluation;
import org.sunbid.trading.prequalification.RecordReview;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;

/**
 * With the last answer the site seals the report, and in one transaction the session closes, the result goes to trading
 * and supervision hears of it. A panel that rejected every bid ends the lot (TBL 42); of a prequalification trading decides
 * whether enough passed (REG 19).
 */
@ApplicationScoped
public class FinishReport {

    private final WriteReport writing;
    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final ReadCaseFile files;
    private final ReadDraw panels;
    private final HoldConclusion conclusion;
    private final CloseSession sessions;
    private final RecordEvaluation recording;
    private final RecordReview reviews;
    private final FailLot failing;
    private final Outbox outbox;
    private final PlatformKeys keys;
    private final DatabaseClock clock;
    private final Audit audit;
    private final String url;

    FinishReport(
            WriteReport writing,
            EvaluationReports reports,
            ReportSignatures signatures,
            ReadCaseFile files,
            ReadDraw panels,
            HoldConclusion conclusion,
            CloseSession sessions,
            RecordEvaluation recording,
            RecordReview reviews,
            FailLot failing,
            Outbox outbox,
            PlatformKeys keys,
            DatabaseClock clock,
            Audit audit,
            @ConfigProperty(name = "sunbid.url", defaultValue = "http://localhost:8081") String url) {
        this.writing = writing;
        this.reports = reports;
        this.signatures = signatures;
        this.files = files;
        this.panels = panels;
        this.conclusion = conclusion;
        this.sessions = sessions;
        this.recording = recording;
        this.reviews = reviews;
        this.failing = failing;
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
        this.audit = audit;
        this.url = url;
    }

    /** Finishes when everybody has answered; the result is whether it did. Doing it again changes nothing. */
    Outcome<Boolean> finishWhenAnswered(String lotCode) {
        List<ReportSignature> answers = QuarkusTransaction.requiringNew().call(() -> signatures.ofLot(lotCode));
        Optional<EvaluationReport> found = QuarkusTransaction.requiringNew().call(() -> reports.ofLot(lotCode));
        if (found.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        EvaluationReport report = found.get();
        if (report.finishedAt().isPresent()) {
            return Outcome.done(true);
        }
        if (answers.stream().anyMatch(answer -> !answer.state().isAnswered())) {
            return Outcome.done(false);
        }
        StoredFile sealed = seal(report, answers);
        return QuarkusTransaction.requiringNew().call(() -> handOver(lotCode, report.pdfSha256(), sealed));
    }

    private StoredFile seal(EvaluationReport report, List<ReportSignature> answers) {
        byte[] pdf = writing.read(report.pdfSha256());
        if (!keys.present()) {
            return writing.keep(pdf);
        }
        return writing.keep(PdfSigning.seal(
                pdf,
                keys.credentials(),
                SignatureAppearance.organisation(
                        SignatureBoxes.site(answers), SignatureBoxes.SITE, "评标报告归档", clock.now())));
    }

    private Outcome<Boolean> handOver(String lotCode, String sealedFrom, StoredFile sealed) {
        conclusion.hold(lotCode);
        Optional<EvaluationReport> held = reports.held(lotCode);
        if (held.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        EvaluationReport report = held.get();
        if (report.finishedAt().isPresent() || !report.pdfSha256().equals(sealedFrom)) {
            return Outcome.done(report.finishedAt().isPresent());
        }
        CaseFile file = files.find(lotCode).orElseThrow();
        Instant now = clock.now();
        report.keep(sealed);
        report.finish(now);
        sessions.close(lotCode, now);
        HandedOver result = new HandedOver(file);
        Outcome<LotSheet> recorded = file.isPrequalification()
                ? reviews.record(lotCode, result.reviewed())
                : recording.record(lotCode, new EvaluationOutcome(result.forTrading(), sealed.sha256(), sealed.size()));
        if (recorded instanceof Outcome.Refused<LotSheet> refused) {
            QuarkusTransaction.setRollbackOnly();
            return new Outcome.Refused<>(refused.reasons());
        }
        DocumentLink link = new DocumentLink(
                "评标报告.pdf",
                sealed.sha256(),
                sealed.size(),
                WriteReport.PDF,
                url + "/api/lots/" + lotCode + "/report.pdf");
        outbox.report(new EvaluationReported(
                report.tenderCode(),
                lotCode,
                result.panel(),
                result.forSupervision(),
                report.resultSha256(),
                link,
                result.points().orElse(null),
                drawsUsed(file),
                now));
        if (!file.isPrequalification() && file.goingOn().isEmpty()) {
            failing.fail(lotCode, "evaluation.all-rejected", "评标委员会否决所有投标");
        }
        audit.recordUnnamed("report-finished", lotCode, Map.of("pdf", sealed.sha256()));
        return Outcome.done(true);
    }

    private DrawsUsed drawsUsed(CaseFile file) {
        Optional<OpenedDraw> panel = panels.opened(file.lot().lotCode());
        return new DrawsUsed(
                panel.map(OpenedDraw::transcriptSha256).orElse(null),
                panel.map(OpenedDraw::salt).orElse(null),
                file.ties().map(DrawnTies::sha256).orElse(null),
                file.ties().map(DrawnTies::salt).orElse(null));
    }
}
