package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Lots of one tender share the deadline and are opened in one session. */
@QuarkusTest
class SeveralLotsInOneSessionTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    private BiddingLot lot;

    @Test
    void oneLotFailsForTooFewBidsWhileAnotherIsOpenedAndEachSeesWhatWaits() {
        BiddingLot first = BiddingLot.open(Duration.ofMinutes(10));
        BiddingLot second = first.sibling(2);
        BiddingLot third = first.sibling(3);
        List<Person> bidders = List.of(bidder(6501), bidder(6502), bidder(6503));
        List<SealedFile> forFirst = bids(first, bidders);
        bids(second, bidders.subList(0, 2));
        bids(third, bidders);

        as(bidders.get(2))
                .then()
                .body("lots.hall", equalTo(Arrays.asList(null, null, null)))
                .body("lots.own", equalTo(Arrays.asList("SEALED", null, "SEALED")))
                .body("keysToGive", equalTo(0))
                .body("position", equalTo("0.0.0"));
        anyone().then().body("lots.own", equalTo(Arrays.asList(null, null, null)));

        first.reachDeadline();
        Eventually.holds(WAIT, () -> anyone().path("lots.hall").equals(List.of("DECRYPTING", "FAILED", "DECRYPTING")));
        anyone().then()
                .body("lots[1].failure", equalTo("opening.too-few-bids"))
                .body("lots[1].state", equalTo("FAILED"))
                .body("lots[0].counts.waiting", equalTo(3))
                .body("keysToGive", equalTo(0))
                .body("lots.task", equalTo(Arrays.asList(null, null, null)))
                .body(not(containsString(bidders.get(0).uscc())));
        as(bidders.get(0))
                .then()
                .body("keysToGive", equalTo(2))
                .body("lots.keyAwaited", equalTo(List.of(true, false, true)))
                .body("lots[0].task", equalTo("RELEASE_KEY"));
        bidders.get(0)
                .request()
                .get("/api/worklist")
                .then()
                .body(containsString("/sessions/" + first.tender()))
                .body(containsString("/halls/" + third.code()));
        Person host = TestPeople.of("云南招标代理有限公司", first.agency(), Role.AGENCY);
        as(host).then()
                .body("lots[0].task", equalTo("HOLD_OPENING"))
                .body("lots[1].task", nullValue())
                .body("lots[2].task", equalTo("HOLD_OPENING"));

        release(first, forFirst.get(0));
        as(bidders.get(0)).then().body("keysToGive", equalTo(1)).body("lots[0].own", not(equalTo("WAITING")));
        release(first, forFirst.get(1));
        release(first, forFirst.get(2));
        Eventually.holds(WAIT, () -> "READING_OUT".equals(anyone().path("lots[0].hall")));
        anyone().then().body("lots[2].hall", equalTo("DECRYPTING")).body("lots[0].counts.opened", equalTo(3));

        watchingTellsEveryHallOnceAndGoesOnWhereItEnded(first);
        tellsTheWay(first);
    }

    private void watchingTellsEveryHallOnceAndGoesOnWhereItEnded(BiddingLot first) {
        String position = anyone().path("position");
        List<String> ids = EventStream.positions(first.tender(), "", position);
        assertThat(ids).doesNotHaveDuplicates().last().isEqualTo(position);
        String half = ids.get(ids.size() / 2);
        assertThat(EventStream.positions(first.tender(), half, position))
                .as("after a break the rest is told, in whatever order the halls come, and ends at the same place")
                .hasSize(ids.size() - ids.size() / 2 - 1)
                .last()
                .isEqualTo(position);
        assertThat(position.split("\\.")).hasSize(3);
        RestAssured.given()
                .get("/api/sessions/" + first.tender() + "/events?after=1.2")
                .then()
                .statusCode(400)
                .body("code", equalTo("opening.position-invalid"));
    }

    private static void tellsTheWay(BiddingLot lot) {
        RestAssured.given().get("/tenders/" + lot.tender()).then().body(containsString("/sessions/" + lot.tender()));
        RestAssured.given().get("/halls/" + lot.code()).then().body(containsString("/sessions/" + lot.tender()));
        RestAssured.given()
                .get("/sessions/" + lot.tender())
                .then()
                .statusCode(200)
                .body(containsString("第 2 标段"));
        RestAssured.given()
                .get("/api/sessions/A5301032501019999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("opening.unknown"));
    }

    @Test
    void aTenderOfOneLotHasASessionToo() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));

        RestAssured.given()
                .get("/api/sessions/" + lot.tender())
                .then()
                .body("lots", hasSize(1))
                .body("lots.lot", hasItem(lot.code()));
    }

    private List<SealedFile> bids(BiddingLot where, List<Person> bidders) {
        lot = where;
        List<SealedFile> bids = bidders.stream()
                .map(bidder -> PackedBid.of(bidder, where, new BigDecimal(9_000_000)))
                .toList();
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        return bids;
    }

    private Response anyone() {
        return RestAssured.given().get("/api/sessions/" + lot.tender());
    }

    private Response as(Person viewer) {
        return viewer.request().get("/api/sessions/" + lot.tender());
    }

    private static void release(BiddingLot lot, SealedFile bid) {
        bid.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(bid))
                .post("/api/halls/" + lot.code() + "/releases")
                .then()
                .statusCode(200);
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(
                Suite.ISO_1, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }
}
