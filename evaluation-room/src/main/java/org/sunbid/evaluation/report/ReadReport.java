package org.sunbid.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * The report for those who may read it: the panel from its first draft, the host and supervision once it is finished.
 * Nobody else learns of it here; what the public reads is trading's to publish.
 */
@ApplicationScoped
public class ReadReport {

    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final ReadLot lots;

    ReadReport(EvaluationReports reports, ReportSignatures signatures, ReadLot lots) {
        this.reports = reports;
        this.signatures = signatures;
        this.lots = lots;
    }

    /** A report with the answers given so far. */
    public record View(
            String result,
            String resultSha256,
            String pdfSha256,
            long pdfSize,
            Instant draftedAt,
            Optional<Instant> finishedAt,
            List<Answer> answers) {

        /** Whether all have answered and the result is handed over. */
        public boolean finished() {
            return finishedAt.isPresent();
        }
    }

    /** A member's answer. */
    public record Answer(
            int seat, String name, SignatureState state, String reason, Optional<Instant> at, boolean mine) {}

    /** The report, when this person may read it now. */
    @Transactional
    public Outcome<View> read(Actor actor, String lotCode) {
        Optional<EvaluationReport> report = reports.ofLot(lotCode).filter(found -> mayRead(actor, found));
        return report.isEmpty()
                ? Outcome.refused(ReportRefusal.UNKNOWN, lotCode)
                : Outcome.done(view(actor, report.get()));
    }

    private View view(Actor actor, EvaluationReport report) {
        return new View(
                report.result(),
                report.resultSha256(),
                report.pdfSha256(),
                report.pdfSize(),
                report.draftedAt(),
                report.finishedAt(),
                signatures.ofLot(report.lotCode()).stream()
                        .map(answer -> new Answer(
                                answer.seat(),
                                answer.name(),
                                answer.state(),
                                answer.reason(),
                                answer.answeredAt(),
                                answer.accountId().equals(actor.accountId())))
                        .toList());
    }

    private boolean mayRead(Actor actor, EvaluationReport report) {
        if (signatures.of(report.lotCode(), actor.accountId()).isPresent()) {
            return true;
        }
        Optional<LotSheet> lot = lots.find(report.lotCode());
        return report.finishedAt().isPresent()
                && lot.isPresent()
                && (actor.is(Role.SUPERVISOR) || HostedLots.isHost(actor, lot.get()));
    }
}
