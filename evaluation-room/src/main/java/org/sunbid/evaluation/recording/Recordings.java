package org.sunbid.evaluation.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Recordings, the links of their chains and their ends; rows are only ever added. In the caller's transaction. */
@ApplicationScoped
class Recordings {

    private static final String COLUMNS =
            "select id, lot_code, member_id, account_id, seat, media_type, started_at from recording ";
    private static final String LINKS =
            "select number, sha256, size, at, previous, hash from recorded_chunk where recording_id = ?1 ";

    private final Session database;

    Recordings(Session database) {
        this.database = database;
    }

    /**
     * How far a recording is.
     *
     * @param last number of the last chunk; -1 before the first
     * @param hash the end of the chain; its beginning before the first
     */
    record Extent(int chunks, int last, long bytes, String hash) {}

    /** How a recording ended. */
    record End(int chunks, long bytes, String hash, Instant at) {}

    void add(Recording recording, String sealedKey) {
        database.createNativeMutationQuery(
                        "insert into recording (id, lot_code, member_id, account_id, seat, media_type,"
                                + " sealed_key, started_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, recording.id())
                .setParameter(2, recording.lot())
                .setParameter(3, recording.member())
                .setParameter(4, recording.account())
                .setParameter(5, recording.seat())
                .setParameter(6, recording.mediaType())
                .setParameter(7, sealedKey)
                .setParameter(8, recording.startedAt())
                .executeUpdate();
    }

    Optional<Recording> find(String lot, UUID id) {
        return list(COLUMNS + "where lot_code = ?1 and id = ?2", lot, id).stream()
                .findFirst();
    }

    /** Of a lot, as they began. */
    List<Recording> of(String lot) {
        return list(COLUMNS + "where lot_code = ?1 order by started_at, id", lot);
    }

    /** Those of a lot that have not ended. */
    List<Recording> open(String lot) {
        return list(COLUMNS + "where lot_code = ?1 and id not in (select recording_id from recording_end)", lot);
    }

    String sealedKey(UUID id) {
        return database.createNativeQuery("select sealed_key from recording where id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Whoever adds to this recording does it alone until the transaction ends. */
    void hold(UUID id) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 5616))", Object.class)
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    Extent extent(Recording recording) {
        Object[] row = database.createNativeQuery(
                        "select count(*), coalesce(max(number), -1), coalesce(sum(size), 0) from recorded_chunk"
                                + " where recording_id = ?1",
                        Object[].class)
                .setParameter(1, recording.id())
                .getSingleResult();
        int last = ((Number) row[1]).intValue();
        String hash = last < 0
                ? ChunkLink.beginning(recording)
                : database.createNativeQuery(
                                "select hash from recorded_chunk where recording_id = ?1 and number = ?2", String.class)
                        .setParameter(1, recording.id())
                        .setParameter(2, last)
                        .getSingleResult();
        return new Extent(((Number) row[0]).intValue(), last, ((Number) row[2]).longValue(), hash);
    }

    void add(UUID recording, ChunkLink link) {
        database.createNativeMutationQuery(
                        "insert into recorded_chunk (recording_id, number, sha256, size, at, previous,"
                                + " hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, recording)
                .setParameter(2, link.number())
                .setParameter(3, link.sha256())
                .setParameter(4, link.size())
                .setParameter(5, link.at())
                .setParameter(6, link.previous())
                .setParameter(7, link.hash())
                .executeUpdate();
    }

    /** The chain, by number; so many links from this number on. */
    List<ChunkLink> links(UUID recording, int from, int most) {
        return database
                .createNativeQuery(LINKS + "and number >= ?2 order by number", Object[].class)
                .setParameter(1, recording)
                .setParameter(2, from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new ChunkLink(
                        (Integer) row[0], (String) row[1], (Integer) row[2], (Instant) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }

    Optional<End> end(UUID recording) {
        return database.createNativeQuery(
                        "select chunks, bytes, hash, at from recording_end where recording_id = ?1", Object[].class)
                .setParameter(1, recording)
                .getResultStream()
                .map(row -> new End((Integer) row[0], ((Number) row[1]).longValue(), (String) row[2], (Instant) row[3]))
                .findFirst();
    }

    void end(UUID recording, Extent extent, Instant now) {
        database.createNativeMutationQuery("insert into recording_end (recording_id, chunks, bytes, hash, at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, recording)
                .setParameter(2, extent.chunks())
                .setParameter(3, extent.bytes())
                .setParameter(4, extent.hash())
                .setParameter(5, now)
                .executeUpdate();
    }

    private List<Recording> list(String query, Object... parameters) {
        var prepared = database.createNativeQuery(query, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setParameter(i + 1, parameters[i]);
        }
        return prepared.getResultList().stream()
                .map(row -> new Recording(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        (Integer) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
    }
}
