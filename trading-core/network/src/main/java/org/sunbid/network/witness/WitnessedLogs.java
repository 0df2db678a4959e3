package org.sunbid.network.witness;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;
import org.sunbid.sealing.log.SignedNote;

/** What this witness has seen; all nodes of a platform share it. */
@Singleton
public class WitnessedLogs {

    private static final String COLUMNS =
            "select peer, note, size, seen_at, looked_at, problem, evidence from witnessed_log";

    private final Transactions transactions;

    WitnessedLogs(Transactions transactions) {
        this.transactions = transactions;
    }

    /** All, by name of the peer. */
    public List<WitnessedLog> all() {
        return transactions.call(
                connection -> Statements.list(connection, COLUMNS + " order by peer", WitnessedLogs::log));
    }

    /** The log of this peer, once it was looked at. */
    Optional<WitnessedLog> of(String peer) {
        return transactions.call(
                connection -> Statements.first(connection, COLUMNS + " where peer = ?", WitnessedLogs::log, peer));
    }

    /**
     * Keeps a newer checkpoint, unless another node has kept one meanwhile; only who kept it may sign it.
     *
     * @param before the note that was found to be continued
     */
    boolean keep(String peer, Optional<SignedNote> before, SignedNote newest, long size) {
        return transactions.call(connection -> {
            Statements.update(connection, "insert into witnessed_log (peer) values (?) on conflict do nothing", peer);
            return Statements.update(
                            connection,
                            """
                update witnessed_log set note = ?, size = ?, seen_at = clock_timestamp(),
                    looked_at = clock_timestamp(), problem = null
                where peer = ? and note is not distinct from cast(? as text)\
                """,
                            newest.format(),
                            size,
                            peer,
                            before.map(SignedNote::format).orElse(null))
                    == 1;
        });
    }

    /** The log was looked at and had nothing new. */
    void looked(String peer) {
        transactions.run(connection -> Statements.updateWithoutWaiting(
                connection,
                "update witnessed_log set looked_at = clock_timestamp(), problem = null where peer = ?",
                peer));
    }

    /**
     * Something was wrong.
     *
     * @param looked the log showed itself, though not as it should; when it did not, this was no look at it
     */
    void problem(String peer, String code, boolean looked, Optional<SignedNote> evidence) {
        transactions.run(connection -> Statements.update(
                connection, """
            insert into witnessed_log (peer, problem, evidence) values (?, ?, ?)
            on conflict (peer) do update set problem = excluded.problem,
                looked_at = case when ? then clock_timestamp() else witnessed_log.looked_at end,
                evidence = coalesce(witnessed_log.evidence, excluded.evidence)\
            """, peer, code, evidence.map(SignedNote::format).orElse(null), looked));
    }

    private static WitnessedLog log(ResultSet row) throws SQLException {
        return new WitnessedLog(
                row.getString("peer"),
                Optional.ofNullable(row.getString("note")),
                row.getLong("size"),
                Optional.ofNullable(Statements.instant(row, "seen_at")),
                Statements.instant(row, "looked_at"),
                Optional.ofNullable(row.getString("problem")),
                Optional.ofNullable(row.getString("evidence")));
    }
}
