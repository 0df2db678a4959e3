package org.sunbid.opening.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
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
                        "select subject.lotCode from Hall where state not in (CLOSED, FAILED) order by convenedAt",
                        String.class)
                .getResultList();
    }

    /**
     * Notes that a node looks after the hall now.
     *
     * @return when one last did
     */
    Optional<Instant> watched(UUID hallId, Instant now) {
        List<Instant> seen = getSession()
                .createNativeQuery("select seen_at from hall_watch where hall_id = ?1", Instant.class)
                .setParameter(1, hallId)
                .getResultList();
        getSession()
                .createNativeMutationQuery("insert into hall_watch (hall_id, seen_at) values (?1, ?2)"
                        + " on conflict (hall_id) do update set seen_at = excluded.seen_at")
                .setParameter(1, hallId)
                .setParameter(2, now)
                .executeUpdate();
        return seen.stream().findFirst();
    }

    /** Takes a bid whose key is here and which no node is decrypting, for so long; others pass over it. */
    public Optional<HallBid> takeForDecryption(Instant now, Duration lease) {
        return getSession()
                .createNativeQuery(
                        "update hall_bid set leased_until = ?2 where bid_id = (select b.bid_id from hall_bid b"
                                + " join hall h on h.id = b.hall_id where b.state = 'DECRYPTING'"
                                + " and h.suspended_since is null and (b.leased_until is null or b.leased_until < ?1)"
                                + " order by b.released_at limit 1 for update of b skip locked) returning bid_id",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(lease))
                .getResultStream()
                .findFirst()
                .map(id -> getEntityManager().find(HallBid.class, id));
    }
}
