package org.sunbid.evaluation.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * A member does not sign. With written reasons it is a dissent, without it is consent (REG 53); either way the report has
 * to say so, and so it is written anew and signed again by those who had signed.
 */
@ApplicationScoped
public class RefuseToSign {

    private final WriteReport writing;
    private final FinishReport finishing;
    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final DatabaseClock clock;
    private final Audit audit;

    RefuseToSign(
            WriteReport writing,
            FinishReport finishing,
            EvaluationReports reports,
            ReportSignatures signatures,
            DatabaseClock clock,
            Audit audit) {
        this.writing = writing;
        this.finishing = finishing;
        this.reports = reports;
        this.signatures = signatures;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Refuses; the result is whether the report is finished with it.
     *
     * @param reason the written dissent; empty to say nothing
     */
    public Outcome<Boolean> refuse(Actor actor, String lotCode, String reason) {
        Outcome<Boolean> noted = QuarkusTransaction.requiringNew().call(() -> note(actor, lotCode, reason.strip()));
        if (!(noted instanceof Outcome.Done<Boolean>)) {
            return noted;
        }
        writing.rewrite(lotCode);
        return finishing.finishWhenAnswered(lotCode);
    }

    private Outcome<Boolean> note(Actor actor, String lotCode, String reason) {
        Optional<EvaluationReport> report = reports.held(lotCode);
        Optional<ReportSignature> own = signatures.of(lotCode, actor.accountId());
        if (report.isEmpty() || own.isEmpty()) {
            return Outcome.refused(ReportRefusal.UNKNOWN, lotCode);
        }
        if (own.get().state().isAnswered() || report.get().finishedAt().isPresent()) {
            return Outcome.refused(ReportRefusal.ALREADY_ANSWERED);
        }
        own.get().refuse(reason, clock.now());
        audit.recordUnnamed(
                "report-refused",
                lotCode,
                Map.of("seat", String.valueOf(own.get().seat()), "silent", String.valueOf(reason.isEmpty())));
        return Outcome.done(true);
    }
}
