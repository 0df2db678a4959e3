package org.sunbid.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.evaluation.room.MemberLeft;
import org.sunbid.platform.audit.Audit;

/**
 * A member left before the report was handed over: the report and every answer to it are void (REG 48), and another is
 * written when the panel has concluded again. The audit keeps the hashes of what was void, the file store the file.
 */
@ApplicationScoped
class VoidReport {

    private final EvaluationReports reports;
    private final ReportSignatures signatures;
    private final Audit audit;

    VoidReport(EvaluationReports reports, ReportSignatures signatures, Audit audit) {
        this.reports = reports;
        this.signatures = signatures;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void annul(@Observes MemberLeft left) {
        reports.held(left.lotCode()).ifPresent(report -> {
            signatures.delete("lotCode", left.lotCode());
            reports.delete("lotCode", left.lotCode());
            audit.recordUnnamed(
                    "report-void", left.lotCode(), Map.of("result", report.resultSha256(), "pdf", report.pdfSha256()));
        });
    }
}
