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

    /** The hall with this {@link HallCode}. */
    public Optional<Hall> ofCode(String code) {
        return find("subject.code", code).firstResultOptional();
    }

    /** As {@link #ofCode}, locked until the transaction ends; every change of a hall begins with it. */
    public Optional<Hall> locked(String code) {
        return find("subject.code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The bid of this organisation in the hall with this code, with the hall. */
    public Optional<HallBid> bidOf(String code, String uscc) {
        return getEntityManager()
                .createQuery(
                        "from HallBid b join fetch b.hall h where h.subject.code = :code and b.bidderUscc = :uscc",
                        HallBid.class)
                .setParameter("code", code)
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

    /** Codes of the halls that are not over. */
    List<String> goingOn() {
        return getEntityManager()
                .createQuery(
                        "select subject.code from Hall where state not in (CLOSED, FAILED) order by clock.convenedAt",
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

    /** The code of the hall in which the bid is. */
    public String codeOf(UUID bidId) {
        return getEntityManager()
                .createQuery("select b.hall.subject.code from HallBid b where b.bidId = :bid", String.class)
                .setParameter("bid", bidId)
                .getSingleResult();
    }

    /** A bid in a hall. */
    public Optional<HallBid> bid(UUID bidId) {
        return Optional.ofNullable(getEntityManager().find(HallBid.class, bidId));
    }
}
