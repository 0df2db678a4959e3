package org.sunbid.trading.bid.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.GroupCommit;
import org.sunbid.sealing.log.InclusionProof;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSignature;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;

/**
 * The log in which every accepted bid has its entry. An entry is noted in the transaction that accepts the bid and gets
 * its place in the tree right after, at the latest when a node next wakes.
 *
 * <p>Entries are salted commitments of 32 bytes. Among them stand cover entries, random and of the same length, a random
 * number with each integration and at random times, so that the growth of the log does not tell how many bids came
 * (O20 21, 56). Cover entries blur the count; they do not make it unknowable to someone who watches for long.
 */
@ApplicationScoped
public class PublicLog {

    /** One writer at a time, among all nodes. */
    private static final long WRITER_LOCK = 0x73756e6269644c6fL;

    private final Session database;
    private final TileLogs logs;
    private final CoverEntries cover;
    private final GroupCommit<Long, Place> placing = new GroupCommit<>(this::placeAll);

    PublicLog(Session database, TileLogs logs, CoverEntries cover) {
        this.database = database;
        this.logs = logs;
        this.cover = cover;
    }

    /**
     * An entry's place, with the proof that holds against the checkpoint.
     *
     * @param index from 0
     * @param proof that it is in the tree of the checkpoint
     * @param checkpoint the signed note
     */
    public record Place(long index, InclusionProof proof, SignedNote checkpoint) {}

    /** Notes an entry in the caller's transaction; returns its number here, which is not its place in the tree. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(byte[] leaf) {
        return database.createNativeQuery("insert into log_entry (leaf) values (?1) returning id", Long.class)
                .setParameter(1, leaf)
                .getSingleResult();
    }

    /**
     * Gives every noted entry its place and returns that of this one; those who ask at once are served together, in one
     * transaction of its own. The entry's transaction has ended before.
     */
    public Place place(long entry) {
        return placing.of(entry);
    }

    /** The entries' indices in the tree; those that have none yet get them. Their transactions have ended before. */
    @Transactional
    public Map<Long, Long> indexes(Collection<Long> entries) {
        Map<Long, Long> found = placed(entries);
        entries.stream().filter(entry -> !found.containsKey(entry)).forEach(this::place);
        return found.size() == entries.size() ? found : placed(entries);
    }

    /** What the newest checkpoint says. */
    @Transactional
    public Checkpoint checkpoint() {
        return integrate(0).checkpoint();
    }

    /** Takes a witness's signature of the newest checkpoint up into it. */
    @Transactional
    void cosigned(NoteKey witness, NoteSignature signature) {
        integrate(0).cosigned(witness, signature);
    }

    /** Integrates what an interrupted node left, and now and then nothing but cover. */
    @Scheduled(every = "${sunbid.log.wake:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void wake() {
        integrate(cover.now());
    }

    private Map<Long, Place> placeAll(Set<Long> entries) {
        return QuarkusTransaction.requiringNew().call(() -> {
            TileLog log = integrate(0);
            Map<Long, Place> places = new HashMap<>();
            placed(entries)
                    .forEach((entry, index) -> places.put(entry, new Place(index, log.inclusion(index), log.note())));
            return places;
        });
    }

    private Map<Long, Long> placed(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(
                        "select id, log_index from log_entry where log_index is not null and id in (:entries)",
                        Object[].class)
                .setParameterList("entries", entries)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private TileLog integrate(int coverOnly) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)", String.class)
                .setParameter(1, WRITER_LOCK)
                .getSingleResult();
        TileLog log = logs.open();
        List<Object[]> pending = pending();
        if (!pending.isEmpty() || coverOnly > 0) {
            add(log, pending, pending.isEmpty() ? coverOnly : cover.besideEntries());
        }
        return log;
    }

    private void add(TileLog log, List<Object[]> pending, int covers) {
        List<Object[]> rows = new ArrayList<>(pending);
        for (int i = 0; i < covers; i++) {
            rows.add(new Object[] {null, cover.leaf()});
        }
        Collections.shuffle(rows, cover.random());
        long first = log.append(rows.stream().map(row -> (byte[]) row[1]).toList());
        Long[] ids = rows.stream().map(row -> (Long) row[0]).toArray(Long[]::new);
        database.createNativeMutationQuery("update log_entry set log_index = ?1 + place.number - 1"
                        + " from unnest(?2) with ordinality as place (entry, number) where id = place.entry")
                .setParameter(1, first)
                .setParameter(2, ids)
                .executeUpdate();
    }

    private List<Object[]> pending() {
        return database.createNativeQuery(
                        "select id, leaf from log_entry where log_index is null order by id", Object[].class)
                .getResultStream()
                .toList();
    }
}
