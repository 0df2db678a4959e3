package org.sunbid.trading.deposit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deposits. Package-private: who asks for those of others goes through {@link ReadDeposits}. */
@ApplicationScoped
class Deposits implements PanacheRepositoryBase<Deposit, UUID> {

    /** The last one of this organisation for the lot. */
    Optional<Deposit> own(String lotCode, String uscc) {
        return find("lotCode = ?1 and payerUscc = ?2 order by paidAt desc", lotCode, uscc)
                .firstResultOptional();
    }

    /** The one of this organisation that is held, locked until the transaction ends. */
    Optional<Deposit> heldLocked(String lotCode, String uscc) {
        return find("lotCode = ?1 and payerUscc = ?2 and booking = ?3", lotCode, uscc, Deposit.Booking.HELD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of the lot, the first paid first. */
    List<Deposit> ofLot(String lotCode) {
        return list("lotCode = ?1 order by paidAt, id", lotCode);
    }

    boolean isBooked(String reference) {
        return count("reference", reference) > 0;
    }

    /** Lots with deposits that are held or stand in no audit yet. */
    List<String> lotsWithWork() {
        return getEntityManager()
                .createQuery(
                        "select distinct d.lotCode from Deposit d where d.booking = HELD or not d.disclosed",
                        String.class)
                .getResultList();
    }

    /** Lots for which this organisation has paid. */
    List<String> lotsOf(String uscc) {
        return getEntityManager()
                .createQuery("select distinct d.lotCode from Deposit d where d.payerUscc = :uscc", String.class)
                .setParameter("uscc", uscc)
                .getResultList();
    }
}
