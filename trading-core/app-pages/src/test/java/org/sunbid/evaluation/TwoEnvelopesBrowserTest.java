package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunbid.opening.RecordSignature;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a deal in two envelopes, looked at by bidder, host and member. */
@QuarkusTest
class TwoEnvelopesBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Suite SUITE = Suite.ISO_1;

    private final BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30)).inTwoEnvelopes();
    private final String priceHall = lot.code() + "-P";
    private final Person host = TestPeople.withCertificates(SUITE, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
    private final List<Person> bidders = IntStream.range(7_400, 7_403)
            .mapToObj(number ->
                    TestPeople.withCertificates(SUITE, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER))
            .toList();

    @Test
    void each_sees_which_envelope_is_there_which_session_sits_and_what_waits_for_whom() {
        lot.parameters(OpenedLot.CONSTRUCTION);
        List<SealedFile> technical =
                bidders.stream().map(each -> PackedBid.technical(each, lot)).toList();
        List<SealedFile> prices = bidders.stream()
                .map(each -> PackedBid.price(each, lot, new BigDecimal("9600000")))
                .toList();
        look("two-tender", "/tenders/" + lot.tender());
        technical.forEach(part -> part.submit().then().statusCode(200));
        logIn(bidders.get(0).token());
        look("two-bid-half", "/lots/" + lot.code() + "/bid");
        prices.forEach(part -> part.submit().then().statusCode(200));
        look("two-bid-whole", "/lots/" + lot.code() + "/bid");

        lot.reachDeadline();
        Eventually.holds(WAIT, () -> state(lot.code()).equals("DECRYPTING"));
        look("two-hall-technical-bidder", "/halls/" + lot.code());
        hold(lot.code(), technical, "two-hall-technical-read");

        OpenedLot judged = new OpenedLot(
                lot.tender(),
                lot.code(),
                lot.agency(),
                technical.stream().map(part -> UUID.fromString(part.id())).toList(),
                bidders.stream().map(Person::uscc).toList());
        List<Person> members = judge(judged);
        logIn(members.get(0).token());
        look("two-room-lock", "/rooms/" + lot.code());
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/prices", Map.of())
                .statusCode(200);
        look("two-room-awaiting", "/rooms/" + lot.code());
        look("two-hall-prices-waiting", "/halls/" + priceHall);
        logIn(host.token());
        look("two-hall-prices-convene", "/halls/" + priceHall);
        assertThat(host.request().get("/api/worklist").asString()).contains("召开价格标开标");

        host.request().post("/api/halls/" + priceHall + "/convening").then().statusCode(200);
        logIn(bidders.get(0).token());
        look("two-hall-prices-bidder", "/halls/" + priceHall);
        assertThat(bidders.get(0).request().get("/api/worklist").asString()).contains("/halls/" + priceHall);
        hold(priceHall, prices, "two-hall-prices-read");
        logIn(members.get(0).token());
        look("two-room-prices", "/rooms/" + lot.code());
    }

    private List<Person> judge(OpenedLot judged) {
        List<Person> pool = Panel.experts(5, "A0806");
        List<Person> members = Panel.seat(judged, host, pool, "A0806", 5);
        Panel.gather(judged, host, members);
        logIn(members.get(0).token());
        look("two-room-review", "/rooms/" + lot.code());
        Panel.passAll(judged, members);
        for (Person member : members) {
            for (UUID bid : judged.bids()) {
                Panel.score(judged, member, bid, 1, "30").statusCode(200);
                Panel.score(judged, member, bid, 2, "15").statusCode(200);
            }
            Panel.submitScores(judged, member).statusCode(200);
        }
        return members;
    }

    private void hold(String hall, List<SealedFile> parts, String shown) {
        parts.forEach(part -> part.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(part))
                .post("/api/halls/" + hall + "/releases")
                .then()
                .statusCode(200));
        Eventually.holds(WAIT, () -> state(hall).equals("READING_OUT"));
        look(shown, "/halls/" + hall);
        parts.forEach(part -> part.bidder()
                .request()
                .post("/api/halls/" + hall + "/confirmations")
                .then()
                .statusCode(200));
        RecordSignature.give(hall, host, host.request().post("/api/halls/" + hall + "/record"))
                .then()
                .statusCode(200);
    }

    private static String state(String hall) {
        String state = RestAssured.given().get("/api/halls/" + hall).path("state");
        return state == null ? "" : state;
    }
}
