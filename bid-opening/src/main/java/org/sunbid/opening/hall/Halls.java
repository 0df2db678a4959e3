package org.sunbid.opening.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All halls of this platform. */
@ApplicationScoped
public class Halls implements PanacheRepositoryBase<Hall, UUID> {

    /** The hall of this lot. */
    public Optional<Hall> ofLot(String lotCode) {
        return find("subject.lotCode", lotCode).firstResultOptional();
    }

    /** As {@link #ofLot}, with its bids, to be read after the transaction too. */
    public Optional<Hall> withBids(String lotCode) {
        return find("from Hall h left join fetch h.bids where h.subject.lotCode = ?1", lotCode)
                .firstResultOptional();
    }

    /** As {@link #ofLot}, locked until the transaction ends; every change of a hall begins with it. */
    public Optional<Hall> locked(String lotCode) {
        return find("subject.lotCode", lotCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Lots whose hall is not over. */
    List<String> lotsGoingOn() {
        return getEntityManager()
                .createQuery(
                        "select subject.lotCode from Hall where state not in (CLOSED, FAILED) order by clock.convenedAt",
                        String.class)
                .getResultList();
    }

    /** Bids whose key is here and which are not decided, the first released first; none of suspended halls. */
    public List<UUID> toDecrypt() {
        return getEntityManager()
                .createQuery(
                        "select b.bidId from HallBid b where b.state = DECRYPTING and b.hall.clock.suspendedSince is null"
                                + " order by coalesce(b.releasedAt, b.custodiansAt)",
                        UUID.class)
                .getResultList();
    }

    /** The lot in whose hall the bid is. */
    public String lotOf(UUID bidId) {
        return getEntityManager()
                .createQuery("select b.hall.subject.lotCode from HallBid b where b.bidId = :bid", String.class)
                .setParameter("bid", bidId)
                .getSingleResult();
    }

    /** A bid in a hall. */
    public Optional<HallBid> bid(UUID bidId) {
        return Optional.ofNullable(getEntityManager().find(HallBid.class, bidId));
    }
}
