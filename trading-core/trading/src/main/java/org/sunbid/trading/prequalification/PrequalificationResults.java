package org.sunbid.trading.prequalification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All results. Package-private: whoever asks for those of others goes through {@link ReadResults}. */
@ApplicationScoped
class PrequalificationResults implements PanacheRepositoryBase<PrequalificationResult, UUID> {

    /** That of this organisation for the lot. */
    Optional<PrequalificationResult> own(String lotCode, String uscc) {
        return find("lotCode = ?1 and applicantUscc = ?2", lotCode, uscc).firstResultOptional();
    }

    /** Those of the lot, the passed first. */
    List<PrequalificationResult> ofLot(String lotCode) {
        return list("lotCode = ?1 order by passed desc, applicantName, bidId", lotCode);
    }

    /** Lots whose results this organisation has had since then. */
    List<PrequalificationResult> since(Instant moment, String uscc) {
        return list("applicantUscc = ?1 and recordedAt > ?2 order by recordedAt desc", uscc, moment);
    }

    /** Lots of which this organisation passed the prequalification. */
    List<String> passedBy(String uscc) {
        return list("applicantUscc = ?1 and passed", uscc).stream()
                .map(PrequalificationResult::lotCode)
                .toList();
    }
}
