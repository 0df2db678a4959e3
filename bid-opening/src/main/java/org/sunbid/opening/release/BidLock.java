package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** One node at a time works on a bid: an advisory lock of the database, which ends with the connection that holds it. */
@ApplicationScoped
class BidLock {

    private final DataSource database;

    BidLock(DataSource database) {
        this.database = database;
    }

    /** Does the work while it holds the bid; does nothing when another node holds it. */
    void whileHeld(UUID bid, Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (ask(connection, "select pg_try_advisory_lock(?)", bid)) {
                try {
                    work.run();
                } finally {
                    ask(connection, "select pg_advisory_unlock(?)", bid);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not lock", e);
        }
    }

    private static boolean ask(Connection connection, String question, UUID bid) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, bid.getLeastSignificantBits());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
