package org.sunbid.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    @Test
    void the_platform_comes_back_with_everything_it_had() {
        var supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        supervisor.request().get("/api/me").then().statusCode(200);

        ProcessHandle server = new ServerFolder(home()).server().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        Eventually.holds(
                Duration.ofSeconds(60),
                () -> supervisor.request().get("/api/me").statusCode() == 200);
        Eventually.holds(
                Duration.ofSeconds(60), () -> given().get("/q/health/ready").statusCode() == 200);
        assertThat(new ServerFolder(home()).server().orElseThrow().pid()).isNotEqualTo(server.pid());
    }
}
