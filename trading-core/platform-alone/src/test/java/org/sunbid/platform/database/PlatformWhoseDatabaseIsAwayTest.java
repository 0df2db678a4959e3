package org.sunbid.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.session.SessionToken;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** The server is stopped in earnest, with nobody who revives it, and started again. */
@QuarkusTest
@TestProfile(PlatformWhoseDatabaseIsAwayTest.OnAServerThatCanBeStopped.class)
class PlatformWhoseDatabaseIsAwayTest {

    private static final String CODE = "request.database-away";

    /** The server the application was started on; set by the resource. */
    Closeable server;

    /** The application under test runs on a server that the test can stop. */
    public static final class OnAServerThatCanBeStopped implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ServerResource.class));
        }
    }

    /** Starts the server, and hands it to the test. */
    public static final class ServerResource implements QuarkusTestResourceLifecycleManager {

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
        public void inject(TestInjector test) {
            test.injectIntoFields(database, new TestInjector.MatchesType(Closeable.class));
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
        return TestCredentials.folder().resolve("away");
    }

    @Test
    void everybody_is_asked_to_come_back_until_it_is_there_again() throws IOException {
        var supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        supervisor.request().get("/api/me").then().statusCode(200);

        server.close();
        toolsAreToldSo(supervisor);
        peopleSeeAPage(supervisor);
        nothingIsLetThrough();

        try (OwnDatabase again = OwnDatabase.start(home())) {
            assertThat(again.process()).isPresent();
            Eventually.holds(
                    Duration.ofSeconds(60),
                    () -> supervisor.request().get("/api/me").statusCode() == 200);
        }
    }

    private static void toolsAreToldSo(TestPeople.Person supervisor) {
        supervisor
                .request()
                .header("Accept-Language", "en")
                .get("/api/me")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", equalTo(CODE))
                .body("title", startsWith("The platform cannot reach its database"))
                .body("detail", containsString("look first whether it was done"));
        given().contentType("application/json")
                .body(Map.of("loginName", "someone", "password", "of these words", "totp", "123456"))
                .post("/api/login/password")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo(CODE))
                .body("title", startsWith("系统暂时无法访问数据库"));
    }

    private static void peopleSeeAPage(TestPeople.Person supervisor) {
        given().cookie(SessionToken.COOKIE, supervisor.token())
                .accept("text/html")
                .get("/account")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("text/html")
                .body(containsString("系统暂时无法访问数据库"), containsString(CODE), not(containsString("Exception")));
    }

    private static void nothingIsLetThrough() {
        given().header("Authorization", "Bearer made-up").get("/api/me").then().statusCode(503);
        given().get("/api/me").then().statusCode(401);
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
    }
}
