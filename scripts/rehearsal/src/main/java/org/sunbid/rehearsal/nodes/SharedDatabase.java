package org.sunbid.rehearsal.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.sealing.secret.RandomToken;

/**
 * The PostgreSQL server that both nodes use, durable, run beside them as a service manager would: started again at once
 * when it died. It lies where a trading platform keeps its own, so that everything that reads that finds it.
 */
final class SharedDatabase implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final String ROLE = "sunbid";

    private final PlatformFolder folder;
    private final int port;
    private final String password;
    private EmbeddedPostgres server;

    private SharedDatabase(PlatformFolder folder, int port, String password) {
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /** A fresh server with an empty database for the platform. */
    static SharedDatabase create(PlatformFolder folder) throws IOException, SQLException {
        Files.createDirectories(folder.path());
        String password = RandomToken.create();
        int port = freePort();
        Files.writeString(folder.path().resolve("pg.port"), String.valueOf(port));
        Files.writeString(folder.path().resolve("pg.password"), password);
        SharedDatabase database = new SharedDatabase(folder, port, password);
        database.start();
        try (Connection connection = database.server.getDatabase(OWNER, OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + ROLE + " login password '" + password + "'");
            statement.execute("create database " + ROLE + " owner " + ROLE);
        }
        return database;
    }

    /** What a node has to know of it, as environment. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + port + "/" + ROLE,
                "QUARKUS_DATASOURCE_USERNAME", ROLE,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    /** A connection that can read and nothing else. */
    Connection read() throws SQLException, IOException {
        return folder.read();
    }

    /** The server's process. */
    ProcessHandle process() {
        return folder.database().orElseThrow(() -> new IllegalStateException("the database does not run"));
    }

    /** Starts it again after it died: lets go of what this program held of the dead one first. */
    void startAgain() throws IOException {
        server.close();
        start();
    }

    /** Starts it, on the data that is there. */
    private void start() throws IOException {
        Path data = folder.path().resolve("pg");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.data().resolve("postgresql").toFile())
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
