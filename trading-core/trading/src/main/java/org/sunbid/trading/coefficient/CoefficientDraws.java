package org.sunbid.trading.coefficient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Draws of coefficients. */
@ApplicationScoped
class CoefficientDraws implements PanacheRepositoryBase<CoefficientDraw, UUID> {

    /** The newest of this lot, void or not. */
    Optional<CoefficientDraw> newest(String lotCode) {
        return find("lotCode = ?1 order by openedAt desc", lotCode).firstResultOptional();
    }

    /** The joint draw of the newest of this lot; nothing else of it is read. */
    Optional<UUID> newestJointDraw(String lotCode) {
        return getEntityManager()
                .createQuery(
                        "select jointDraw from CoefficientDraw where lotCode = :lot order by openedAt desc", UUID.class)
                .setParameter("lot", lotCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that this joint draw draws, held until the transaction ends. */
    Optional<CoefficientDraw> held(UUID jointDraw) {
        return find("jointDraw", jointDraw)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
