package org.sunbid.evaluation.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.draw.DrawProgress;
import org.sunbid.evaluation.draw.ReadDraw;
import org.sunbid.evaluation.recording.ReadRecordings;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.HoldConclusion;
import org.sunbid.evaluation.room.ReadCaseFile;
import org.sunbid.evaluation.room.SessionState;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.suite.Suite;

/**
 * Writes the report of a concluded panel, and writes it anew when a dissent has to be in it. The document is made outside
 * any transaction; what it says is fixed by then, and it is kept only while that conclusion stands.
 */
@ApplicationScoped
public class WriteReport {

    /** Media type of the report. */
    static final String PDF = "application/pdf";

    private final ReadCaseFile files;
    private final ReadDraw draws;
    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final HoldConclusion conclusion;
    private final ReadRecordings recordings;
    private final FileStore store;
    private final DatabaseClock clock;
    private final Audit audit;

    WriteReport(
            ReadCaseFile files,
            ReadDraw draws,
            EvaluationReports reports,
            ReportSignatures signatures,
            HoldConclusion conclusion,
            ReadRecordings recordings,
            FileStore store,
            DatabaseClock clock,
            Audit audit) {
        this.files = files;
        this.draws = draws;
        this.reports = reports;
        this.signatures = signatures;
        this.conclusion = conclusion;
        this.recordings = recordings;
        this.store = store;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Sees to it that a concluded panel has its report; does nothing when it has one, has not concluded, or waits for the
     * draw among equals.
     */
    public void ensure(String lotCode) {
        boolean missing = QuarkusTransaction.requiringNew()
                .call(() -> reports.ofLot(lotCode).isEmpty()
                        && files.find(lotCode)
                                .filter(file -> file.session().state() == SessionState.CONCLUDED && !file.isTied())
                                .isPresent());
        if (missing) {
            write(lotCode, List.of());
        }
    }

    /** Writes it with these answers in it; signatures given to an earlier writing are void. */
    void rewrite(String lotCode) {
        write(lotCode, QuarkusTransaction.requiringNew().call(() -> signatures.ofLot(lotCode)));
    }

    private void write(String lotCode, List<ReportSignature> answers) {
        CaseFile file = files.find(lotCode).orElseThrow();
        Optional<Instant> concludedAt = file.session().concludedAt();
        if (concludedAt.isEmpty()) {
            return; // a member has left meanwhile
        }
        List<ReportSignature> boxes = answers.isEmpty() ? placeholders(file) : answers;
        String draw =
                draws.progress(lotCode).map(DrawProgress::transcriptSha256).orElse("");
        byte[] result = new ResultData(file, boxes, draw, recordings.lines(lotCode)).write();
        String resultSha256 = HexFormat.of().formatHex(Suite.ISO_1.hash(result));
        Instant now = clock.now();
        StoredFile pdf = keep(new ReportDocument(file, boxes, draw, resultSha256).write(now));
        QuarkusTransaction.requiringNew().run(() -> {
            if (!conclusion.stands(lotCode, concludedAt.get())) {
                return;
            }
            EvaluationReport report = reports.held(lotCode)
                    .orElseGet(() -> new EvaluationReport(lotCode, file.lot().tenderCode()));
            report.draft(new String(result, StandardCharsets.UTF_8), resultSha256, pdf, now);
            reports.persistAndFlush(report);
            List<ReportSignature> kept = signatures.ofLot(lotCode);
            kept.forEach(ReportSignature::signAgain);
            if (kept.isEmpty()) {
                file.members().forEach(member -> signatures.persist(new ReportSignature(report, member)));
            }
            audit.recordUnnamed("report-written", lotCode, Map.of("result", resultSha256, "pdf", pdf.sha256()));
        });
    }

    private static List<ReportSignature> placeholders(CaseFile file) {
        EvaluationReport report =
                new EvaluationReport(file.lot().lotCode(), file.lot().tenderCode());
        return file.members().stream()
                .map(member -> new ReportSignature(report, member))
                .toList();
    }

    StoredFile keep(byte[] pdf) {
        return store.put(new ByteArrayInputStream(pdf), PDF, PdfVerification.LIMIT_BYTES);
    }

    byte[] read(String sha256) {
        try (InputStream content = store.open(sha256)) {
            return content.readNBytes(PdfVerification.LIMIT_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
