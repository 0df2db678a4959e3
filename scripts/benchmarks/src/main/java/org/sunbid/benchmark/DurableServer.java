package org.sunbid.benchmark;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for everything that is compared, as durable as the one a platform starts for itself, with a fresh
 * database for whoever asks. It also writes what logical decoding needs, for the contender that reads it.
 */
public final class DurableServer implements AutoCloseable {

    private static final String OWNER = "postgres";

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private DurableServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static DurableServer start() throws IOException {
        return new DurableServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_connections", "200")
                .start());
    }

    /** A pool of this many connections to a new, empty database. */
    public AgroalDataSource freshDatabase(int connections) throws SQLException {
        String name = "bench_" + databases.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(server.getJdbcUrl(OWNER, name))
                                .principal(new NamePrincipal(OWNER))
                                .credential(new SimplePassword(OWNER)))));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
