package org.sunbid.evaluation.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.evaluation.room.PanelMembers;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.pdf.PreparedPdf;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.SignatureInPdf;

/**
 * Takes a member's signature, made on their own computer over the bytes {@link PrepareSignature} gave out. It must verify,
 * its certificate must be bound to the member's own account, and nobody may have signed in between.
 */
@ApplicationScoped
public class SignReport {

    private final WriteReport writing;
    private final FinishReport finishing;
    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final PanelMembers members;
    private final BoundCertificates certificates;
    private final TrustedAuthorities trust;
    private final DatabaseClock clock;
    private final Audit audit;

    SignReport(
            WriteReport writing,
            FinishReport finishing,
            EvaluationReports reports,
            ReportSignatures signatures,
            PanelMembers members,
            BoundCertificates certificates,
            TrustedAuthorities trust,
            DatabaseClock clock,
            Audit audit) {
        this.writing = writing;
        this.finishing = finishing;
        this.reports = reports;
        this.signatures = signatures;
        this.members = members;
        this.certificates = certificates;
        this.trust = trust;
        this.clock = clock;
        this.audit = audit;
    }

    /** Bound to the member's account; of a member of another city, the one that the seat was lent with. */
    private boolean isOwn(VerifiedCertificate signer, ReportSignature own, Actor actor) {
        return members.findByIdOptional(own.memberId())
                .flatMap(PanelMember::lent)
                .map(lent -> lent.certificate().equals(signer.fingerprint()))
                .orElseGet(() -> certificates
                        .byFingerprint(signer.fingerprint())
                        .filter(certificate -> certificate.accountId().equals(actor.accountId()))
                        .isPresent());
    }

    /** Takes the signature; the result is whether the report is finished with it. */
    public Outcome<Boolean> sign(Actor actor, String lotCode, byte[] cms) {
        Optional<ReportSignature> own =
                QuarkusTransaction.requiringNew().call(() -> signatures.of(lotCode, actor.accountId()));
        if (own.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        if (own.get().state().isAnswered()) {
            return Outcome.refused(ReportRefusal.ALREADY_ANSWERED);
        }
        if (own.get().preparedSha256().isEmpty()) {
            return Outcome.refused(ReportRefusal.NOT_PREPARED);
        }
        byte[] signed;
        VerifiedCertificate signer;
        try {
            PreparedPdf prepared =
                    PdfSigning.reopen(writing.read(own.get().preparedSha256().get()));
            signer = SignatureInPdf.verify(prepared.toBeSigned(), cms, trust.current(), clock.now());
            signed = embed(prepared, cms);
        } catch (SealingException e) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(e)));
        }
        StoredFile pdf = writing.keep(signed);
        Outcome<Boolean> kept = QuarkusTransaction.requiringNew().call(() -> keep(actor, lotCode, signer, pdf));
        return kept instanceof Outcome.Done<Boolean> ? finishing.finishWhenAnswered(lotCode) : kept;
    }

    private byte[] embed(PreparedPdf prepared, byte[] cms) {
        if (cms.length > PdfSigning.ROOM_BYTES / 2) {
            throw new SealingException("signature.malformed", cms.length + " bytes");
        }
        byte[] pdf = PdfSigning.embed(prepared, cms);
        List<PdfSignature> found = PdfVerification.verify(pdf, trust.current(), clock.now());
        if (!PdfVerification.complete(found)) {
            throw new SealingException("signature.invalid", "the report with this signature does not verify");
        }
        return pdf;
    }

    private Outcome<Boolean> keep(Actor actor, String lotCode, VerifiedCertificate signer, StoredFile pdf) {
        Optional<EvaluationReport> held = reports.held(lotCode);
        Optional<ReportSignature> answer = signatures.of(lotCode, actor.accountId());
        if (held.isEmpty() || answer.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        EvaluationReport report = held.get();
        ReportSignature own = answer.get();
        if (!isOwn(signer, own, actor)) {
            return Outcome.refused(ReportRefusal.NOT_YOUR_CERTIFICATE);
        }
        if (own.state().isAnswered() || report.finishedAt().isPresent()) {
            return Outcome.refused(ReportRefusal.ALREADY_ANSWERED);
        }
        if (own.preparedFrom().filter(report.pdfSha256()::equals).isEmpty()) {
            return Outcome.refused(ReportRefusal.SIGNED_MEANWHILE);
        }
        Instant now = clock.now();
        own.sign(signer.serial().toString(16), now);
        report.keep(pdf);
        audit.recordUnnamed("report-signed", lotCode, Map.of("seat", String.valueOf(own.seat()), "pdf", pdf.sha256()));
        return Outcome.done(true);
    }
}
