package org.sunbid.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * One PostgreSQL server a JVM, without fsync, and a fresh database for every application that a test starts. Found by
 * ServiceLoader: a test needs no annotation for it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** Shared through a system property, because test resources may live in several class loaders of one JVM. */
    private static final String URL = "sunbid.test.postgres";

    /** Owns the databases and is no superuser, as in earnest. */
    private static final String OWNER = "sunbid";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", freshDatabase(),
                "quarkus.datasource.username", OWNER,
                "quarkus.datasource.password", OWNER);
    }

    @Override
    public void stop() {
        // the server serves the next application too and ends with the JVM
    }

    /** The JDBC address of a new, empty database. */
    public static String freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        String server = server();
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER
                    + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server + name;
    }

    private static String server() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, "jdbc:postgresql://localhost:" + startServer() + "/");
            }
            return System.getProperty(URL);
        }
    }

    private static int startServer() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
            }
            return server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
