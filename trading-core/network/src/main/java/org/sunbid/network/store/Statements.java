package org.sunbid.network.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements with positional arguments; {@link Instant}s become {@code timestamptz}. */
public final class Statements {

    private Statements() {}

    /** All rows. */
    public static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(row.read(rows));
            }
            return list;
        }
    }

    /** The first row, if there is one. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, Object... arguments)
            throws SQLException {
        return list(connection, sql, row, arguments).stream().findFirst();
    }

    /** Changes rows and tells how many. */
    public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Changes rows in a transaction whose commit need not wait for the disk. Only for what is done again by itself when a
     * crash undoes it: whatever is committed and waited for later has this on the disk before it.
     */
    public static void updateWithoutWaiting(Connection connection, String sql, Object... arguments)
            throws SQLException {
        update(connection, "set local synchronous_commit to off; " + sql, arguments);
    }

    /** Changes rows with the same statement many times in one round trip; tells how many each time. */
    public static int[] batch(Connection connection, String sql, List<Object[]> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : arguments) {
                fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** A {@code timestamptz} column, null where it is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, arguments);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            statement.setObject(i + 1, argument instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : argument);
        }
    }

    /**
     * Reads a row.
     *
     * @param <T> as what
     */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
