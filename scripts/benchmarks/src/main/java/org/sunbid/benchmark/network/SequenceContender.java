package org.sunbid.benchmark.network;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sunbid.benchmark.DurableServer;

/**
 * What is usually built first: the number comes from a sequence inside the writer's transaction, and readers ask for
 * what lies behind the highest number they have seen. A transaction that commits after a later number was read is missed.
 */
final class SequenceContender implements Contender {

    private static final String TABLE =
            "create table feed (id bigint generated always as identity primary key, number bigint not null)";
    private static final String APPEND = "insert into feed (number) values (?)";
    private static final String BEHIND = "select id, number from feed where id > ? order by id";

    private final AgroalDataSource database;
    private final PollingReaders readers = new PollingReaders();

    /** With this many readers; without any, it tells how fast rows are committed at all. */
    SequenceContender(DurableServer server, Journal journal, int count) throws SQLException {
        database = server.freshDatabase(Writers.COUNT + count + 1);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        for (int i = 0; i < count; i++) {
            int reader = i;
            Watermark last = new Watermark();
            readers.start(database, connection -> last.readBehind(connection, reader, journal));
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
    public void close() {
        readers.stop();
        database.close();
    }

    private static final class Watermark {

        private long last;

        void readBehind(Connection connection, int reader, Journal journal) throws SQLException {
            try (var query = connection.prepareStatement(BEHIND)) {
                query.setLong(1, last);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong("id");
                        journal.handled(reader, rows.getLong("number"));
                    }
                }
            }
        }
    }
}
