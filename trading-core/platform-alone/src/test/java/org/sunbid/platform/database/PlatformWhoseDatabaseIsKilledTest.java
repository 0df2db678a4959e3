package org.sunbid.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(PlatformWhoseDatabaseIsKilledTest.OnItsOwnDatabase.class)
class PlatformWhoseDatabaseIsKilledTest {

    /** The application under test runs on a database of its own. */
    public static final class OnItsOwnDatabase implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabaseResource.class));
        }

        /** Who waits for a connection waits for longer than a slow machine needs to start the server again. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "PT90S");
        }
    }

    /** Starts the own database before the application, as {@code PlatformStart} does. */
    public static final class OwnDatabaseResource implements QuarkusTestResourceLifecycleManager {

        private OwnDatabase database;

        @Override
        public Map<String, String> start() {
            try {
                database = OwnDatabase.start(home());
                return Map.of(
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", database.user(),
                        "quarkus.datasource.password", database.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Later than the shared server, so that its settings win. */
        @Override
        public int order() {
            return 100;
        }
    }

    private static Path home() {
        return TestCredentials.folder().resolve("killed");
    }

    private static final int CONNECTIONS = 24;
    private static final int WAITING = 6;
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final Duration SERVES_AGAIN_WITHIN = Duration.ofSeconds(3);

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void the_platform_comes_back_with_everything_it_had() {
        var supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        supervisor.request().get("/api/me").then().statusCode(200);

        ProcessHandle server = kill();

        Eventually.holds(
                SERVES_AGAIN_WITHIN, () -> supervisor.request().get("/api/me").statusCode() == 200);
        Eventually.holds(
                SERVES_AGAIN_WITHIN, () -> given().get("/q/health/ready").statusCode() == 200);
        assertThat(new ServerFolder(home()).server().orElseThrow().pid()).isNotEqualTo(server.pid());
    }

    @Test
    void who_waits_for_a_connection_while_it_dies_waits_no_longer_than_until_it_is_back() {
        List<Person> working = begin(CONNECTIONS, "select true from pg_sleep(120)");
        Eventually.holds(
                BACK_WITHIN,
                () -> directly("select count(*) from pg_stat_activity where query like '%pg_sleep(120)' and usename = '"
                                + user + "'")
                        == CONNECTIONS);
        List<Person> waiting = begin(WAITING, "select true");
        Eventually.holds(BACK_WITHIN, () -> waiting.stream().allMatch(Person::waitsForAConnection));

        kill();

        Eventually.holds(SERVES_AGAIN_WITHIN, () -> waiting.stream()
                .allMatch(person -> person.asking().isDone()));
        assertThat(working).allSatisfy(cutOff -> assertThat(cutOff.asking()).failsWithin(SERVES_AGAIN_WITHIN));
    }

    @Test
    void what_quartz_wakes_goes_on_too() {
        kill();
        long back = System.currentTimeMillis();

        Eventually.holds(
                SERVES_AGAIN_WITHIN.plusSeconds(1),
                () -> directly("select prev_fire_time from qrtz_triggers where trigger_name like 'audit-chain%'")
                        > back);
    }

    @Test
    void a_server_that_says_nothing_is_given_up_after_a_minute() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
    }

    /** Kills the server, and returns when the next one can be reached. */
    private ProcessHandle kill() {
        ProcessHandle server = new ServerFolder(home()).server().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        Eventually.holds(BACK_WITHIN, () -> directly("select 1") == 1);
        return server;
    }

    private record Person(Thread thread, FutureTask<Boolean> asking) {

        /** Until somebody gives one back: where the pool has come to the end of its wits. */
        boolean waitsForAConnection() {
            return Stream.of(thread.getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("waitAvailableHandler"));
        }
    }

    private List<Person> begin(int people, String query) {
        return IntStream.range(0, people)
                .mapToObj(number -> {
                    FutureTask<Boolean> asking = new FutureTask<>(() -> ask(query));
                    Thread thread = new Thread(asking, "person-" + number);
                    thread.start();
                    return new Person(thread, asking);
                })
                .toList();
    }

    private boolean ask(String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private long directly(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
