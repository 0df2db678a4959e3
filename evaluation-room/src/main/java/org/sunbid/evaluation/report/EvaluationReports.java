package org.sunbid.evaluation.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Reports of panels. */
@ApplicationScoped
public class EvaluationReports implements PanacheRepositoryBase<EvaluationReport, UUID> {

    /** The report on this lot. */
    public Optional<EvaluationReport> ofLot(String lotCode) {
        return find("lotCode", lotCode).firstResultOptional();
    }

    /** The same, held until the transaction ends: signatures come one after another. */
    public Optional<EvaluationReport> held(String lotCode) {
        return find("lotCode", lotCode).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
