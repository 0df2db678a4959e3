package org.sunbid.platform.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What somebody holds who stole a dump: every row of every table as text. */
public final class DatabaseDump {

    private DatabaseDump() {}

    /** Every row of the database, one a line. */
    public static List<String> rows(DataSource source) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    column(statement, "select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
                rows.addAll(column(statement, "select each::text from " + table + " each"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
