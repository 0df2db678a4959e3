package org.sunbid.trading.tender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The tenders of this platform. */
@ApplicationScoped
public class Tenders implements PanacheRepositoryBase<Tender, UUID> {

    /** The tender with this code, in whatever state. */
    public Optional<Tender> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same, locked until the transaction ends: nobody else changes it or moves one of its lots meanwhile. */
    Optional<Tender> lockedForChange(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
