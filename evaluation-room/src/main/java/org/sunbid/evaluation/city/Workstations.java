package org.sunbid.evaluation.city;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.secret.RandomToken;

/** Workstations at away sites. */
@ApplicationScoped
public class Workstations implements PanacheRepositoryBase<Workstation, UUID> {

    private static final int MOST = 500;

    /** The one that proves itself with this secret, held until the transaction ends; none when it was closed. */
    public Optional<Workstation> held(String secret) {
        return find("secretHash", RandomToken.hash(secret))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As {@link #held}, for reading. */
    public Optional<Workstation> bySecret(String secret) {
        return find("secretHash", RandomToken.hash(secret)).firstResultOptional();
    }

    Optional<Workstation> byClaim(String claim) {
        return find("claimHash", RandomToken.hash(claim))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Workstation> named(String city, String code) {
        return find("city = ?1 and code = ?2 and closedAt is null", city, code).firstResultOptional();
    }

    /** Those in use, by city and code; 500 at most. */
    List<Workstation> all() {
        return find("closedAt is null order by city, code").page(0, MOST).list();
    }
}
