package org.sunbid.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** The PostgreSQL server that a platform starts for itself, with durable settings. */
public final class OwnDatabase {

    private final EmbeddedPostgres server;

    private OwnDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on this folder, which it makes when missing. */
    public static OwnDatabase start(Path folder) throws IOException {
        return new OwnDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** Where it listens. */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }
}
