package org.sunbid.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a fresh server needs before a platform may use it: passwords instead of trust in everybody on the machine, a role
 * that is no superuser, and its database. Done again at every start, and harmless when it was done before.
 */
final class Provisioning {

    static final String DATABASE = "sunbid";
    static final String OWNER = "sunbid";

    private static final String ACCESS_RULES = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path data;
    private final String password;

    Provisioning(EmbeddedPostgres server, Path data, String password) {
        this.server = server;
        this.data = data;
        this.password = password;
    }

    void provide() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!holds(connection, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
                execute(connection, "create role " + OWNER + " login password " + quoted());
                execute(connection, "alter role postgres password " + quoted());
            }
            if (!holds(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
            closeToTheUntold(connection);
        }
    }

    private void closeToTheUntold(Connection connection) throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        if (!Files.readString(rules).equals(ACCESS_RULES)) {
            Files.writeString(rules, ACCESS_RULES);
            holds(connection, "select pg_reload_conf()");
        }
    }

    /** The password is made of Base64url characters, so that it needs no escaping. */
    private String quoted() {
        return "'" + password + "'";
    }

    private static boolean holds(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
