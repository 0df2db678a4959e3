package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.clock.NodeClock;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A node that is more than a second off leads no opening; it does when it is right again, and nothing is lost. */
@QuarkusTest
class NodeWhoseClockIsOffTest {

    private static final Duration WAIT = Duration.ofSeconds(30);

    @Inject
    NodeClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        SteppedClock.step(Duration.ZERO);
        clock.look();
    }

    @ParameterizedTest
    @ValueSource(longs = {5000, -5000})
    void theOpeningWaitsForANodeWhoseClockIsRight(long millis) throws InterruptedException {
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        SteppedClock.step(Duration.ofMillis(millis));
        clock.look();
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        lot.reachDeadline();

        Thread.sleep(3000); // three wakes of the hall
        RestAssured.get("/api/halls/" + lot.code()).then().statusCode(404);
        operator.request().get("/api/clocks").then().statusCode(200).body("verdict", hasItem("OFF"));
        operator.request().get("/q/health/well").then().statusCode(503).body("checks[0].data.verdict", equalTo("OFF"));
        assertThat(operator.request().get("/api/audit").asString()).contains("clock-off");

        SteppedClock.step(Duration.ZERO);
        clock.look();
        Eventually.holds(WAIT, () -> "FAILED"
                .equals(RestAssured.get("/api/halls/" + lot.code()).path("state")));
        assertThat(operator.request().get("/api/audit").asString()).contains("clock-right");
    }
}
