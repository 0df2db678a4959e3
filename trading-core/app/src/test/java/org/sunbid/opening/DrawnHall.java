package org.sunbid.opening;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

/**
 * A hall whose tender document leaves two coefficients to the opening: all bids are open, and the draw has begun.
 *
 * @param lot its lot
 * @param bids of three bidders
 * @param host who holds it
 */
record DrawnHall(BiddingLot lot, List<SealedFile> bids, Person host) {

    static final List<String> DELTAS = List.of("0.03", "0.1", "0.02");
    static final List<String> WEIGHTS = List.of("0.4", "0.5", "0.6");

    private static final Duration WAIT = Duration.ofSeconds(90);

    static DrawnHall begun(int firstNumber) {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        lot.parameters(Map.of(
                "pricePoints", "40",
                "base", "CAP_AND_MEAN",
                "delta", String.join("; ", DELTAS),
                "k1", "1",
                "k2", "1",
                "q", String.join(";", WEIGHTS),
                "above", "2",
                "below", "1",
                "items", "施工组织设计|40; 项目管理机构|20"));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, firstNumber);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Person host = TestPeople.withCertificates(Suite.ISO_1, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
        DrawnHall hall = new DrawnHall(lot, bids, host);
        hall.comesTo("DECRYPTING");
        bids.forEach(bid -> bid.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(bid))
                .post(hall.path() + "/releases")
                .then()
                .statusCode(200));
        hall.comesTo("DRAWING");
        return hall;
    }

    String path() {
        return "/api/halls/" + lot.code();
    }

    void comesTo(String state) {
        Eventually.holds(WAIT, () -> state.equals(seen().path("state")));
    }

    /** The last thing that happened to the draw, as those who watch are told. */
    void tells(String event) {
        Eventually.holds(
                WAIT,
                () -> BiddingLot.count(
                                "select count(*) from hall_event e join hall h on h.id = e.hall_id where h.lot_code = ?"
                                        + " and e.kind = ? and e.seq = h.last_event",
                                lot.code(),
                                event)
                        == 1);
    }

    /** The hall as the public sees it. */
    Response seen() {
        return RestAssured.get(path());
    }

    ValidatableResponse share(Person person) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("contribution", "今日报纸头条第一行"))
                .post(path() + "/coefficients/draw")
                .then();
    }

    ValidatableResponse anew(Person person) {
        return person.request().post(path() + "/coefficients").then();
    }
}
