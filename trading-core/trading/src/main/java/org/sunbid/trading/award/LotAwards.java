package org.sunbid.trading.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Candidates, winners and contracts of this platform's lots. */
@ApplicationScoped
public class LotAwards implements PanacheRepositoryBase<LotAward, UUID> {

    /** What has followed for this lot; empty until its candidates are public. */
    public Optional<LotAward> ofLot(String lotCode) {
        return find("lotCode", lotCode).firstResultOptional();
    }
}
