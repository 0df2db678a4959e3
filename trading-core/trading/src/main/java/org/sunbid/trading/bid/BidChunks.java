package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which chunks of which bid lie in the vault, each verified before it was noted. */
@ApplicationScoped
class BidChunks {

    private final Session database;

    BidChunks(Session database) {
        this.database = database;
    }

    /** Notes a chunk; noting it again changes nothing. */
    void note(UUID bid, int number, Instant now) {
        database.createNativeMutationQuery("insert into bid_chunk (bid_id, number, received_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, bid)
                .setParameter(2, number)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** The numbers of the chunks that are there, in order. */
    List<Integer> received(UUID bid) {
        return database.createNativeQuery(
                        "select number from bid_chunk where bid_id = ?1 order by number", Integer.class)
                .setParameter(1, bid)
                .getResultStream()
                .toList();
    }

    /** When the latest chunk came; empty when none has. */
    Optional<Instant> lastAt(UUID bid) {
        return Optional.ofNullable(
                database.createNativeQuery("select max(received_at) from bid_chunk where bid_id = ?1", Instant.class)
                        .setParameter(1, bid)
                        .getSingleResult());
    }

    /** How many chunks are there. */
    int count(UUID bid) {
        return database.createNativeQuery("select count(*) from bid_chunk where bid_id = ?1", Long.class)
                .setParameter(1, bid)
                .getSingleResult()
                .intValue();
    }
}
