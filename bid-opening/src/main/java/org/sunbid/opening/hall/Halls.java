package org.sunbid.opening.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All halls of this platform. */
@ApplicationScoped
public class Halls implements PanacheRepositoryBase<Hall, UUID> {

    /** The hall of this lot. */
    public Optional<Hall> ofLot(String lotCode) {
        return find("subject.lotCode", lotCode).firstResultOptional();
    }

    /** As {@link #ofLot}, locked until the transaction ends; every change of a hall begins with it. */
    public Optional<Hall> locked(String lotCode) {
        return find("subject.lotCode", lotCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The bid of this organisation in the hall of this lot, with the hall. */
    public Optional<HallBid> bidOf(String lotCode, String uscc) {
        return getEntityManager()
                .createQuery(
                        "from HallBid b join fetch b.hall h where h.subject.lotCode = :lot and b.bidderUscc = :uscc",
                        HallBid.class)
                .setParameter("lot", lotCode)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }

    /** How many bids stand where, without a look at each; states in which none stands are left out. */
    public Map<HallBidState, Long> counts(Hall hall) {
        return getEntityManager()
                .createQuery(
                        "select b.state, count(*) from HallBid b where b.hall = :hall group by b.state", Object[].class)
                .setParameter("hall", hall)
                .getResultStream()
                .collect(Collectors.toMap(row -> (HallBidState) row[0], row -> (Long) row[1]));
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
