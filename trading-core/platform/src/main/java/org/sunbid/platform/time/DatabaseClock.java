package org.sunbid.platform.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The time that decides deadlines: the database's {@code clock_timestamp()}, in microseconds. Inside a transaction it is
 * asked over that transaction's own connection and moves on while the transaction runs; outside, over any connection.
 */
@Singleton
public class DatabaseClock {

    private final DataSource database;

    @Inject
    DatabaseClock(DataSource database) {
        this.database = database;
    }

    /** Now, as the database has it. */
    public Instant now() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell the time", e);
        }
    }
}
