package org.sunbid.trading.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What panels found. */
@ApplicationScoped
public class LotEvaluations implements PanacheRepositoryBase<LotEvaluation, UUID> {

    /** The result for this lot. */
    public Optional<LotEvaluation> ofLot(String lotCode) {
        return find("lotCode", lotCode).firstResultOptional();
    }
}
