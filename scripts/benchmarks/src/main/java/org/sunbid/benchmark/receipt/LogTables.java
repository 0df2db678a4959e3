package org.sunbid.benchmark.receipt;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunbid.sealing.log.GroupCommit;
import org.sunbid.sealing.log.InclusionProof;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;

/** What the trading platform's {@code PublicLog} does, with the same statements and transactions, without its container. */
final class LogTables {

    private static final long WRITER_LOCK = 0x73756e6269644c6fL;

    private final AgroalDataSource database;
    private final NoteSigner signer;
    private final GroupCommit<Long, Place> placing = new GroupCommit<>(this::placeAll);

    LogTables(AgroalDataSource database, NoteSigner signer) throws SQLException {
        this.database = database;
        this.signer = signer;
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table log_entry (id bigint generated always as identity primary key,"
                    + " leaf bytea not null, log_index bigint unique)");
            statement.execute("create index log_entry_pending on log_entry (id) where log_index is null");
            statement.execute("create table log_file (path varchar(200) primary key, content bytea not null)");
            statement.execute("create table receipt (entry bigint primary key, document text not null)");
        }
    }

    record Place(InclusionProof proof, SignedNote checkpoint) {}

    /** A bid is accepted: its entry is noted, durably. */
    long note(byte[] leaf) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into log_entry (leaf) values (?) returning id")) {
            insert.setBytes(1, leaf);
            return number(insert);
        }
    }

    /** Gives every noted entry its place and returns that of this one; those who ask at once are served together. */
    Place place(long entry) {
        return placing.of(entry);
    }

    private Map<Long, Place> placeAll(Set<Long> entries) {
        try {
            return transaction(connection -> {
                lock(connection);
                TileLog log = TileLog.open(new JdbcTiles(connection), signer);
                integrate(connection, log);
                return prove(connection, log, entries);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Long, Place> prove(Connection connection, TileLog log, Set<Long> entries) throws SQLException {
        Map<Long, Place> places = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(
                "select id, log_index from log_entry where log_index is not null and id = any (?)")) {
            find.setArray(1, connection.createArrayOf("bigint", entries.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    places.put(rows.getLong(1), new Place(log.inclusion(rows.getLong(2)), log.note()));
                }
            }
        }
        return places;
    }

    /** Keeps the receipt. */
    void keep(long entry, String document) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into receipt (entry, document) values (?, ?)")) {
            insert.setLong(1, entry);
            insert.setString(2, document);
            insert.executeUpdate();
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select cast(pg_advisory_xact_lock(?) as text)")) {
            lock.setLong(1, WRITER_LOCK);
            lock.execute();
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void integrate(Connection connection, TileLog log) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        try (PreparedStatement pending = connection.prepareStatement(
                        "select id, leaf from log_entry where log_index is null order by id");
                ResultSet rows = pending.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
                leaves.add(rows.getBytes(2));
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        long first = log.append(leaves);
        try (PreparedStatement update =
                connection.prepareStatement("update log_entry set log_index = ? + place.number - 1"
                        + " from unnest(?) with ordinality as place (entry, number) where id = place.entry")) {
            update.setLong(1, first);
            update.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
