package org.sunbid.platform.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.PostgresResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A pool that nobody but these uses: all connections in use, one person more, and every connection dies. */
class DatabasePulseTest {

    private static final String USER = "sunbid";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration SERVES_AGAIN_WITHIN = Duration.ofSeconds(3);

    private final String url = PostgresResource.freshDatabase();
    private AgroalDataSource pool;
    private DatabasePulse pulse;

    @BeforeEach
    void start() throws SQLException {
        pool = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(limits -> limits.maxSize(1)
                        .acquisitionTimeout(Duration.ofMinutes(1))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(server -> server.jdbcUrl(url)
                                .principal(new NamePrincipal(USER))
                                .credential(new SimplePassword(USER)))));
        pulse = new DatabasePulse(pool, new OwnConnection(url, Optional.of(USER), Optional.of(USER)));
        pulse.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        pulse.stop(new ShutdownEvent());
        pool.close();
    }

    @Test
    void whoWaitsWhenAllConnectionsDieIsServed() throws Exception {
        Eventually.holds(
                SOON,
                () -> directly("select count(*) from pg_stat_activity where application_name = 'pulse'"
                                + " and datname = current_database()")
                        == 1);
        FutureTask<Long> working = new FutureTask<>(() -> ask("select 1 from pg_sleep(60)"));
        new Thread(working).start();
        Eventually.holds(
                SOON,
                () -> directly("select count(*) from pg_stat_activity where query = 'select 1 from pg_sleep(60)'"
                                + " and datname = current_database()")
                        == 1);
        FutureTask<Long> asking = new FutureTask<>(() -> ask("select 7"));
        Thread waiting = new Thread(asking);
        waiting.start();
        Eventually.holds(SOON, () -> Stream.of(waiting.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("waitAvailableHandler")));

        directly("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");

        Eventually.holds(SERVES_AGAIN_WITHIN, asking::isDone);
        assertThat(asking.get()).isEqualTo(7);
        assertThat(working).failsWithin(SERVES_AGAIN_WITHIN);
    }

    private long ask(String query) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return value(connection, query);
        }
    }

    private long directly(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
            return value(connection, query);
        }
    }

    private static long value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
