package org.sunbid.benchmark.network;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.sunbid.benchmark.DurableServer;

/**
 * PostgreSQL's own answer: each reader has a logical replication slot and gets the outbox's rows in the order of their
 * commits. Nothing is missed; but readers need a connection to the issuer's database and the right to replicate it, what
 * they get is neither signed nor chained, and a reader that stays away keeps the server's log from being recycled.
 */
final class SlotContender implements Contender {

    private static final String TABLE =
            "create table feed (id bigint generated always as identity primary key, number bigint not null)";
    private static final String APPEND = "insert into feed (number) values (?)";
    private static final String CREATE = "select pg_create_logical_replication_slot(?, 'test_decoding')";
    private static final String CHANGES =
            "select data from pg_logical_slot_get_changes(?, null, null, 'skip-empty-xacts', '1')";
    private static final String DROP = "select pg_drop_replication_slot(?)";
    private static final Pattern ROW = Pattern.compile("table public\\.feed: INSERT: .*number\\[bigint]:(\\d+)");

    private final AgroalDataSource database;
    private final PollingReaders readers = new PollingReaders();
    private final int count;

    SlotContender(DurableServer server, Journal journal, int count) throws SQLException {
        this.count = count;
        database = server.freshDatabase(Writers.COUNT + count + 1);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            for (int reader = 0; reader < count; reader++) {
                call(connection, CREATE, slot(reader));
            }
        }
        for (int i = 0; i < count; i++) {
            int reader = i;
            readers.start(database, connection -> read(connection, reader, journal));
        }
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public void append(Connection connection, long number) throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setLong(1, number);
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        readers.stop();
        try (Connection connection = database.getConnection()) {
            for (int reader = 0; reader < count; reader++) {
                call(connection, DROP, slot(reader));
            }
        }
        database.close();
    }

    private static String slot(int reader) {
        return "reader_" + reader;
    }

    private static void call(Connection connection, String function, String slot) throws SQLException {
        try (var statement = connection.prepareStatement(function)) {
            statement.setString(1, slot);
            statement.execute();
        }
    }

    private static void read(Connection connection, int reader, Journal journal) throws SQLException {
        try (var query = connection.prepareStatement(CHANGES)) {
            query.setString(1, slot(reader));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    Matcher row = ROW.matcher(rows.getString(1));
                    if (row.lookingAt()) {
                        journal.handled(reader, Long.parseLong(row.group(1)));
                    }
                }
            }
        }
    }
}
