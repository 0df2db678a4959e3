package org.sunbid.opening;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.hamcrest.Matchers.equalTo;

/** Quartz believes a dead node alive for ten seconds and more; meanwhile the node's stand-in leads an opening to its end. */
@QuarkusTest
class HallsGoOnWhileQuartzIsSilentTest {

    private static final Duration WAIT = Duration.ofSeconds(60);

    @Inject
    Scheduler quartz;

    @BeforeEach
    void quartzFallsSilent() {
        quartz.pause();
    }

    @AfterEach
    void quartzIsBack() {
        quartz.resume();
    }

    @Test
    void aHallConvenesDecryptsAndReadsOutByTheStandInAlone() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 9300);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        String hall = "/api/halls/" + lot.code();
        Eventually.holds(WAIT, () -> RestAssured.get(hall).statusCode() == 200);

        bids.forEach(bid -> bid.bidder()
                .request()
                .contentType("application/json")
                .body(PackedBid.release(bid))
                .post(hall + "/releases")
                .then()
                .statusCode(200));
        Eventually.holds(WAIT, () -> "READING_OUT".equals(RestAssured.get(hall).path("state")));
        RestAssured.get(hall).then().body("bids.state", equalTo(List.of("OPENED", "OPENED", "OPENED")));
    }
}
