package org.sunbid.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL server that a platform starts for itself when no other is configured, with durable settings ({@code
 * fsync}, {@code synchronous_commit}, {@code full_page_writes}), listening on this machine only and asking for a
 * password.
 *
 * <p>A server that a killed run left behind is stopped first. A server that dies while the platform runs is started
 * again on the same port, so that the connection pool recovers by itself.
 */
public final class OwnDatabase implements Closeable {

    private static final Logger LOG = Logger.getLogger(OwnDatabase.class);
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    private final ServerFolder folder;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    private OwnDatabase(ServerFolder folder) throws IOException {
        this.folder = folder;
        stopOrphan();
        this.password = folder.password();
        this.port = folder.port();
    }

    /** Starts the server of the platform that keeps its data in this folder, and keeps watch over it. */
    public static OwnDatabase start(Path home) throws IOException {
        Files.createDirectories(home);
        OwnDatabase database = new OwnDatabase(new ServerFolder(home));
        database.startServer();
        new Watchdog(database).start();
        return database;
    }

    /** Where the platform's database is. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + Provisioning.DATABASE;
    }

    /** The role that owns the database and nothing else of the server. */
    public String user() {
        return Provisioning.OWNER;
    }

    /** Its password. */
    public String password() {
        return password;
    }

    /** The server's process; empty while it is down. */
    Optional<ProcessHandle> process() {
        return folder.server();
    }

    /** Starts the server again if it died; false when there was nothing to do. */
    synchronized boolean revive() throws IOException {
        if (closed || folder.server().isPresent()) {
            return false;
        }
        LOG.warnf("own database on port %d died; starting it again", port);
        releaseDeadServer();
        startServer();
        LOG.infof("own database on port %d is back", port);
        return true;
    }

    /** The platform is ending: no more revivals. */
    synchronized boolean closed() {
        return closed;
    }

    /** Stops the server. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            Optional<ProcessHandle> process = folder.server();
            server.close();
            process.ifPresent(OwnDatabase::awaitEnd);
        }
    }

    private void startServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(STARTS_WITHIN)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        try {
            new Provisioning(server, folder.data(), password).provide();
        } catch (SQLException e) {
            throw new IOException("the own database cannot be set up", e);
        }
    }

    /** Frees the library's lock on the folder; that it cannot stop a dead server is expected and only logged. */
    private void releaseDeadServer() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private void stopOrphan() {
        folder.server().ifPresent(orphan -> {
            LOG.warnf("a database server of an earlier run is still there, process %d; stopping it", orphan.pid());
            orphan.destroy();
            awaitEnd(orphan);
        });
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("database server process %d does not end; killing it", process.pid());
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
