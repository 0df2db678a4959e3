package org.sunbid.trading.bid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunbid.sealing.seal.Envelope;

/** All bids of this platform. */
@ApplicationScoped
class Bids implements PanacheRepositoryBase<Bid, UUID> {

    /** This organisation's bid; nobody else's is ever found. */
    Optional<Bid> own(UUID id, String uscc) {
        return find("id = ?1 and bidder.uscc = ?2", id, uscc).firstResultOptional();
    }

    /** The lot of {@link #own}; for those who hold it before they lock the bid. */
    Optional<String> lotOfOwn(UUID id, String uscc) {
        return find("select lotCode from Bid where id = ?1 and bidder.uscc = ?2", id, uscc)
                .project(String.class)
                .firstResultOptional();
    }

    /**
     * As {@link #own}, locked until the transaction ends. The lot is held before: the closing of submission locks the lot
     * and then its bids, and who went the other way would meet it in a deadlock, just at the deadline.
     */
    Optional<Bid> ownLocked(UUID id, String uscc) {
        return find("id = ?1 and bidder.uscc = ?2", id, uscc)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A bid for the platform's own work, locked until the transaction ends. */
    Bid locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one transaction of this organisation at a time complete a bid for the lot; the others wait here. */
    void awaitTurn(UUID id, String uscc) {
        getSession()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(lot_code || bidder_uscc, 35)) as text)"
                                + " from bid where id = ?1 and bidder_uscc = ?2",
                        String.class)
                .setParameter(1, id)
                .setParameter(2, uscc)
                .getResultList();
    }

    /** All bids of this organisation for the lot, the latest first. */
    List<Bid> ofBidder(String lotCode, String uscc) {
        return list("lotCode = ?1 and bidder.uscc = ?2 order by begunAt desc", lotCode, uscc);
    }

    /** The bid of this organisation that counts, of this envelope. */
    Optional<Bid> counting(String lotCode, String uscc, Envelope envelope) {
        return find(
                        "lotCode = ?1 and bidder.uscc = ?2 and seal.envelope = ?3 and state = ?4",
                        lotCode,
                        uscc,
                        envelope,
                        BidState.SEALED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The bid that took the place of this one. */
    Optional<UUID> supersederOf(UUID id) {
        return find("supersedes", id).firstResultOptional().map(Bid::id);
    }

    /** Uploads this organisation has begun for the lot since. */
    long begunSince(String lotCode, String uscc, Instant since) {
        return count("lotCode = ?1 and bidder.uscc = ?2 and begunAt >= ?3", lotCode, uscc, since);
    }

    /** Bids of the lot that count, in the order in which they were complete. */
    List<Bid> sealedFor(String lotCode) {
        return list("lotCode = ?1 and state = ?2 order by sealedAt, id", lotCode, BidState.SEALED);
    }

    /** As {@link #sealedFor}, of this envelope alone, and locked until the transaction ends. */
    List<Bid> sealedFor(String lotCode, Envelope envelope) {
        return find(
                        "lotCode = ?1 and seal.envelope = ?2 and state = ?3 order by sealedAt, id",
                        lotCode,
                        envelope,
                        BidState.SEALED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Envelopes of the lot that came without the other of their bidder, in the order in which they were complete. */
    List<Bid> halvesFor(String lotCode) {
        return list(
                "lotCode = ?1 and state = ?2 and sealedAt is not null order by sealedAt, id", lotCode, BidState.LAPSED);
    }

    /** The price envelopes of the lot that stay closed. */
    List<Bid> leftClosedFor(String lotCode) {
        return list("lotCode = ?1 and state = ?2 order by sealedAt, id", lotCode, BidState.LEFT_CLOSED);
    }

    /** Bids of the lot that got a receipt, whatever became of them, in the order in which they were complete. */
    List<Bid> receiptedFor(String lotCode) {
        return list("lotCode = ?1 and sealedAt is not null order by sealedAt, id", lotCode);
    }

    /** Bids of the lot that were opened, in the order in which they had been complete. */
    List<Bid> openedFor(String lotCode, Set<Envelope> envelopes) {
        return list(
                "lotCode = ?1 and seal.envelope in ?2 and state = ?3 order by sealedAt, id",
                lotCode,
                envelopes,
                BidState.OPENED);
    }

    /** Uploads of the lot that are not complete. */
    List<Bid> uploadingFor(String lotCode) {
        return list("lotCode = ?1 and state = ?2", lotCode, BidState.UPLOADING);
    }

    /** Discarded bids whose ciphertext still lies in the vault. */
    List<Bid> uncleared(int limit) {
        return find(
                        "state in ?1 and not vaultCleared order by begunAt",
                        List.of(BidState.SUPERSEDED, BidState.WITHDRAWN_BY_BIDDER, BidState.LAPSED))
                .page(0, limit)
                .list();
    }

    /** Those of these ids under which no bid keeps anything in the vault. */
    List<UUID> ownerless(List<UUID> ids) {
        List<UUID> owning = ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select id from Bid where id in ?1 and not vaultCleared", UUID.class)
                        .setParameter(1, ids)
                        .getResultList();
        return ids.stream().filter(id -> !owning.contains(id)).toList();
    }
}
