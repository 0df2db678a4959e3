package org.sunbid.evaluation.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members' answers to reports. */
@ApplicationScoped
public class ReportSignatures implements PanacheRepositoryBase<ReportSignature, UUID> {

    /** Of one lot, by seat. */
    public List<ReportSignature> ofLot(String lotCode) {
        return list("lotCode = ?1 order by seat", lotCode);
    }

    /** The one that the person with this account has to give. */
    public Optional<ReportSignature> of(String lotCode, UUID accountId) {
        return find("lotCode = ?1 and accountId = ?2", lotCode, accountId).firstResultOptional();
    }

    /** What a person still has to sign. */
    public List<ReportSignature> pending(UUID accountId) {
        return list("accountId = ?1 and state = ?2", accountId, SignatureState.PENDING);
    }
}
