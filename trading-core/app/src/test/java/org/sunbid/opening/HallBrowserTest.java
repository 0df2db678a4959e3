package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

/** The bidder's page and the hall, looked at by bidder, host and public, from the first upload to the reading. */
@QuarkusTest
class HallBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void everyone_sees_the_opening_and_nobody_more_than_may_be_seen() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 800);
        String hall = "/halls/" + lot.code();
        look("hall-before", hall);
        logIn(bids.get(0).bidder().token());
        look("bid-none", "/lots/" + lot.code() + "/bid");
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        look("bid-sealed", "/lots/" + lot.code() + "/bid");

        lot.reachDeadline();
        Eventually.holds(WAIT, () -> state(lot).equals("DECRYPTING"));
        look("hall-decrypting-bidder", hall);
        bids.forEach(bid -> bid.bidder()
                .request()
                .contentType("application/json")
                .body(PackedBid.release(bid))
                .post("/api/halls/" + lot.code() + "/releases")
                .then()
                .statusCode(200));
        Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));
        look("hall-reading-bidder", hall);
        logIn(TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY).token());
        look("hall-reading-host", hall);
    }

    private static String state(BiddingLot lot) {
        return RestAssured.given().get("/api/halls/" + lot.code()).path("state");
    }
}
