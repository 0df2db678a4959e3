package org.sunbid.benchmark.receipt;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.sealing.log.InclusionProof;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;

/** What the trading platform's {@code PublicLog} does, with the same statements and transactions, without its container. */
final class LogTables {

    private static final long WRITER_LOCK = 0x73756e6269644c6fL;

    private final AgroalDataSource database;
    private final NoteSigner signer;

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

    /** Gives every noted entry its place and returns that of this one, all under the writer's lock. */
    Place place(long entry) throws SQLException {
        return transaction(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            lock(connection);
            TileLog log = TileLog.open(new JdbcTiles(connection), signer);
            integrate(connection, log);
            return new Place(log.inclusion(index(connection, entry).orElseThrow()), log.note());
        });
    }

    /** The same, but whoever finds the entry in its place already, even after waiting, proves it without the lock. */
    Place placeSharing(long entry) throws SQLException {
        Optional<Place> found = find(entry);
        if (found.isPresent()) {
            return found.get();
        }
        transaction(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            lock(connection);
            if (index(connection, entry).isEmpty()) {
                integrate(connection, TileLog.open(new JdbcTiles(connection), signer));
            }
            return entry;
        });
        return find(entry).orElseThrow();
    }

    /** One snapshot for all it reads, so that no tile goes while it is looked for. */
    private Optional<Place> find(long entry) throws SQLException {
        return transaction(Connection.TRANSACTION_REPEATABLE_READ, connection -> {
            Optional<Long> index = index(connection, entry);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            TileLog log = TileLog.open(new JdbcTiles(connection), signer);
            return Optional.of(new Place(log.inclusion(index.get()), log.note()));
        });
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

    private static Optional<Long> index(Connection connection, long entry) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select log_index from log_entry where id = ?")) {
            find.setLong(1, entry);
            try (ResultSet rows = find.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, Long.class));
            }
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T transaction(int isolation, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(isolation);
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
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
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
        for (int i = 0; i < ids.size(); i++) {
            try (PreparedStatement update =
                    connection.prepareStatement("update log_entry set log_index = ? where id = ?")) {
                update.setLong(1, first + i);
                update.setLong(2, ids.get(i));
                update.executeUpdate();
            }
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
