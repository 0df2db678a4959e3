package org.sunbid.trading.bid.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All incidents of submission. */
@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, UUID> {

    /** Those of this bid, the oldest first. */
    List<Incident> of(UUID bid) {
        return list("bidId = ?1 order by reportedAt", bid);
    }

    long countOf(UUID bid) {
        return count("bidId", bid);
    }

    /** Those of this lot, the oldest first. */
    List<Incident> ofLot(String lotCode) {
        return list("lotCode = ?1 order by reportedAt", lotCode);
    }

    /** Supervision has got those of this lot. */
    boolean isDisclosed(String lotCode) {
        return disclosedAt(lotCode).isPresent();
    }

    /** Since when supervision gets those of this lot; empty while it gets none. */
    Optional<Instant> disclosedAt(String lotCode) {
        return getSession()
                .createNativeQuery("select at from disclosed_incidents where lot_code = ?1", Instant.class)
                .setParameter(1, lotCode)
                .uniqueResultOptional();
    }

    void noteDisclosed(String lotCode, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into disclosed_incidents (lot_code, at) values (?1, ?2)")
                .setParameter(1, lotCode)
                .setParameter(2, now)
                .executeUpdate();
    }
}
