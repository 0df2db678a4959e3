package org.sunbid.evaluation.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** Opens a place for a member's signature in the report as it stands and gives out the bytes to be signed. */
@ApplicationScoped
public class PrepareSignature {

    private final WriteReport writing;
    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final DatabaseClock clock;

    PrepareSignature(WriteReport writing, EvaluationReports reports, ReportSignatures signatures, DatabaseClock clock) {
        this.writing = writing;
        this.reports = reports;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** What is needed to prepare. */
    private record Standing(EvaluationReport report, ReportSignature own, List<ReportSignature> all) {}

    /** Prepares; preparing again replaces the earlier place. */
    public Outcome<byte[]> prepare(Actor actor, String lotCode) {
        Optional<Standing> found = QuarkusTransaction.requiringNew().call(() -> standing(actor, lotCode));
        if (found.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        Standing standing = found.get();
        if (standing.own().state().isAnswered()) {
            return Outcome.refused(ReportRefusal.ALREADY_ANSWERED);
        }
        Instant now = clock.now();
        int box = SignatureBoxes.of(standing.own(), standing.all());
        PreparedPdf prepared = PdfSigning.prepare(
                writing.read(standing.report().pdfSha256()),
                SignatureAppearance.person(box, standing.own().name(), "评标报告签字", now));
        StoredFile kept = writing.keep(prepared.document());
        QuarkusTransaction.requiringNew().run(() -> signatures
                .of(lotCode, actor.accountId())
                .ifPresent(own -> own.prepare(kept.sha256(), standing.report().pdfSha256())));
        return Outcome.done(prepared.toBeSigned());
    }

    private Optional<Standing> standing(Actor actor, String lotCode) {
        return reports.ofLot(lotCode).flatMap(report -> signatures
                .of(lotCode, actor.accountId())
                .map(own -> new Standing(report, own, signatures.ofLot(lotCode))));
    }
}
