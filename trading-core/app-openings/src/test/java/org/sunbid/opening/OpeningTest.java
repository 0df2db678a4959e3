package org.sunbid.opening;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** An opening from the deadline to the signed record, over the interfaces. */
@QuarkusTest
class OpeningTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @ParameterizedTest
    @EnumSource(Suite.class)
    void threeBidsAreOpenedReadOutConfirmedAndRecorded(Suite suite) {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(suite, lot, 100);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        anyone(lot).then().statusCode(404);

        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        anyone(lot)
                .then()
                .body("state", equalTo("DECRYPTING"))
                .body("bids", hasSize(0))
                .body("counts.all", equalTo(3));

        bids.forEach(bid -> release(lot, bid).then().statusCode(200));
        Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));
        hall(lot, bids.get(0).bidder())
                .then()
                .body("bids.price", equalTo(List.of(9_100_000f, 9_200_000f, 10_300_000f)))
                .body("bids[2].findings", containsInAnyOrder("PRICE_ABOVE_CAP", "HARMFUL_DOCUMENT"))
                .body("bids[1].findings", hasSize(0))
                .body("bids[0].own", equalTo(true))
                .body("bids[1].bid", nullValue());
        assertThat(reportedToSupervision(lot)).containsExactly("3 wait", "2 wait", "1 wait", "0 wait");

        Person host = host(suite, lot);
        object(lot, bids.get(1), "唱标的工期有误").then().statusCode(200).body("number", equalTo(1));
        assertThat(code(record(lot, host), 409)).isEqualTo("opening.objections-open");
        answer(lot, host, 1, "已核对,以投标文件为准").then().statusCode(200);
        bids.forEach(bid -> bid.bidder()
                .request()
                .post("/api/halls/" + lot.code() + "/confirmations")
                .then()
                .statusCode(200));
        RecordSignature.give(lot, host, record(lot, host)).then().statusCode(200);

        assertThat(state(lot)).isEqualTo("CLOSED");
        byte[] pdf =
                RestAssured.given().get("/halls/" + lot.code() + "/record.pdf").asByteArray();
        var trust = Arc.container().instance(TrustedAuthorities.class).get().current();
        var signatures = PdfVerification.verify(pdf, trust, Instant.now());
        assertThat(signatures).hasSize(2);
        assertThat(PdfVerification.complete(signatures)).isTrue();
        var opened = Arc.container().instance(OpenedBids.class).get().of(lot.code());
        assertThat(opened).extracting(bid -> bid.documents().size()).containsExactly(1, 1, 1);
    }

    @Test
    void fewerThanThreeBidsAreNotOpened() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        PackedBid.three(Suite.ISO_1, lot, 200)
                .subList(0, 2)
                .forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        anyone(lot)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("opening.too-few-bids"))
                .body("bids", hasSize(0));
    }

    @Test
    void aBidWhoseKeyDoesNotComeIsRevokedAndTheOthersGoOn() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 300);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        release(lot, bids.get(0)).then().statusCode(200);
        release(lot, bids.get(1)).then().statusCode(200);
        lot.endDecryptionWindow();
        Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));
        anyone(lot).then().body("bids[2].state", equalTo("REVOKED")).body("bids[2].cause", equalTo("KEY_NOT_RELEASED"));
        assertThat(reportedToSupervision(lot)).containsExactly("3 wait", "2 wait", "1 wait", "0 wait");
        assertThat(code(release(lot, bids.get(2)), 409)).isEqualTo("opening.window-closed");
    }

    @Test
    void aKeyIsTakenOnlyFromItsOwnBidderOnlyInTheWindowOnlyWhileNotSuspended() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 400);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        assertThat(code(release(lot, bids.get(0)), 404)).isEqualTo("opening.unknown");
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);

        Map<String, Object> foreign = PackedBid.release(bids.get(1));
        Response stolen = bids.get(0)
                .bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(foreign)
                .post("/api/halls/" + lot.code() + "/releases");
        assertThat(code(stolen, 422)).startsWith("seal.");

        lot.suspend();
        Eventually.holds(WAIT, () -> anyone(lot).path("suspendedSince") != null);
        assertThat(code(release(lot, bids.get(0)), 409)).isEqualTo("opening.suspended");
        lot.resume();
        Eventually.holds(WAIT, () -> anyone(lot).path("suspendedSince") == null);
        release(lot, bids.get(0)).then().statusCode(200);
        assertThat(code(release(lot, bids.get(0)), 409)).isEqualTo("opening.already-released");
    }

    @Test
    void whatTheKeyOpensMustBeABid() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 500);
        SealedFile nonsense = SealedFile.of(bids.get(2).bidder(), lot.tender(), lot.code(), new byte[5000]);
        List<SealedFile> submitted = List.of(bids.get(0), bids.get(1), nonsense);
        submitted.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        submitted.forEach(bid -> release(lot, bid).then().statusCode(200));
        Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));
        anyone(lot).then().body("bids[2].state", equalTo("REVOKED")).body("bids[2].cause", equalTo("CONTENT_INVALID"));
    }

    @Test
    void eventsAreReplayedFromTheLastOneSeen() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 600);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        release(lot, bids.get(0)).then().statusCode(200);
        assertThat(EventStream.first(lot.code(), 0)).contains("id:1").contains("CONVENED");
        assertThat(EventStream.first(lot.code(), 3))
                .contains("id:4")
                .contains("KEY_RELEASED")
                .doesNotContain(bids.get(0).bidder().name());
    }

    private static Response anyone(BiddingLot lot) {
        return RestAssured.given().get("/api/halls/" + lot.code());
    }

    private static Response hall(BiddingLot lot, Person viewer) {
        return viewer.request().get("/api/halls/" + lot.code());
    }

    private static String state(BiddingLot lot) {
        return anyone(lot).path("state");
    }

    private static Person host(Suite suite, BiddingLot lot) {
        return TestPeople.withCertificates(suite, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
    }

    private static Response release(BiddingLot lot, SealedFile bid) {
        return bid.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(bid))
                .post("/api/halls/" + lot.code() + "/releases");
    }

    private static Response object(BiddingLot lot, SealedFile bid, String text) {
        return bid.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/halls/" + lot.code() + "/objections");
    }

    private static Response answer(BiddingLot lot, Person host, int number, String text) {
        return host.request()
                .contentType(ContentType.JSON)
                .body(Map.of("objection", number, "text", text))
                .post("/api/halls/" + lot.code() + "/answers");
    }

    private static Response record(BiddingLot lot, Person host) {
        return host.request().post("/api/halls/" + lot.code() + "/record");
    }

    private static String code(Response response, int status) {
        return response.then().statusCode(status).extract().path("code");
    }

    private static List<String> reportedToSupervision(BiddingLot lot) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var query = connection.prepareStatement("select payload::json ->> 'waiting' from network_outbox"
                        + " where type = 'OpeningProgressed' and subject = ? order by id")) {
            query.setString(1, lot.tender());
            List<String> reports = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    reports.add(rows.getString(1) + " wait");
                }
            }
            return reports;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
