package org.sunbid.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** The server falls silent without going away, or goes without a word and another with the same data takes its address. */
@QuarkusTest
@TestProfile(PlatformWhoseDatabaseHangsTest.BehindARelay.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlatformWhoseDatabaseHangsTest {

    private static final int PEOPLE = 40;
    private static final int ANSWER_SECONDS = 4;
    private static final Duration SERVES_AGAIN_WITHIN = Duration.ofSeconds(3);

    /** The pool's own patience, the server's, and that of whoever finds no connection. */
    private static final Duration HANGS_FOR_AT_MOST = Duration.ofSeconds(ANSWER_SECONDS + 5 + 10);

    /** Where connections lead; set by the resource. */
    IntConsumer relay;

    /** The first server; set by the resource. */
    Closeable server;

    /** The application under test reaches its database through a relay, and waits for an answer less long than usual. */
    public static final class BehindARelay implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RelayedDatabase.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", String.valueOf(ANSWER_SECONDS));
        }
    }

    /** Starts a server and a relay before it. */
    public static final class RelayedDatabase implements QuarkusTestResourceLifecycleManager {

        private OwnDatabase database;
        private DatabaseRelay relay;

        @Override
        public Map<String, String> start() {
            try {
                database = OwnDatabase.start(home("hangs"));
                relay = new DatabaseRelay(port(database));
                return Map.of(
                        "quarkus.datasource.jdbc.url",
                        database.jdbcUrl().replace(":" + port(database), ":" + relay.port()),
                        "quarkus.datasource.username",
                        database.user(),
                        "quarkus.datasource.password",
                        database.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void inject(TestInjector test) {
            test.injectIntoFields(relay, new TestInjector.MatchesType(IntConsumer.class));
            test.injectIntoFields(database, new TestInjector.MatchesType(Closeable.class));
        }

        @Override
        public void stop() {
            try {
                relay.close();
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

    private static Path home(String name) {
        return TestCredentials.folder().resolve(name);
    }

    private static int port(OwnDatabase database) {
        return URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
    }

    @Test
    @Order(1)
    void a_server_that_says_nothing_keeps_nobody_for_ever_and_is_served_from_when_it_speaks_again() throws IOException {
        Person supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        assertThat(all(supervisor)).containsOnly(200);

        int port = Integer.parseInt(
                Files.readString(home("hangs").resolve("pg.port")).strip());
        relay.accept(DatabaseRelay.SILENT);
        long asked = System.nanoTime();
        assertThat(all(supervisor)).containsOnly(503);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(HANGS_FOR_AT_MOST);

        relay.accept(port);
        Eventually.holds(
                SERVES_AGAIN_WITHIN.plusSeconds(5), // somebody may just be waiting to be let in
                () -> supervisor.request().get("/api/me").statusCode() == 200);
        assertThat(all(supervisor)).containsOnly(200);
    }

    @Test
    @Order(2)
    void another_server_with_the_same_data_takes_over_its_address() throws IOException {
        Person supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        assertThat(all(supervisor)).containsOnly(200);

        relay.accept(DatabaseRelay.AWAY);
        server.close();
        copy(home("hangs"), home("other"));
        try (OwnDatabase other = OwnDatabase.start(home("other"))) {
            relay.accept(port(other));

            Eventually.holds(
                    SERVES_AGAIN_WITHIN,
                    () -> supervisor.request().get("/api/me").statusCode() == 200);
            assertThat(all(supervisor)).containsOnly(200);
        }
    }

    /** What many are answered who ask at once. */
    private static List<Integer> all(Person supervisor) {
        List<CompletableFuture<Integer>> asked = IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> supervisor.request().get("/api/me").statusCode(), task -> new Thread(task).start()))
                .toList();
        return asked.stream()
                .map(answer -> answer.orTimeout(60, TimeUnit.SECONDS).join())
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("pg.port")) {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
