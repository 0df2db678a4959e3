package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.deposit.Bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** On whose account a bid stays closed (O20 31), from the attempt to the deposit, over the interfaces. */
@QuarkusTest
class AttributionTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void a_wrong_key_is_the_bidders_account_and_its_deposit_may_be_kept() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = convened(lot, 8500);
        Person unlucky = bids.get(2).bidder();
        String wrong = post(unlucky, lot, "/releases", PackedBid.release(bids.get(0)), 422);
        assertThat(wrong).startsWith("seal.");
        release(lot, bids.get(0));
        release(lot, bids.get(1));
        lot.endDecryptionWindow();
        readOut(lot);
        anyone(lot)
                .then()
                .body("bids[2].state", equalTo("REVOKED"))
                .body("bids[2].cause", equalTo("KEY_WRONG"))
                .body("unopened", hasSize(1))
                .body("unopened[0].side", equalTo("BIDDER"))
                .body("unopened[0].rule", equalTo("ReleasedKeyDoesNotFit"))
                .body("unopened[0].evidence.attempts.code", hasItem(wrong))
                .body("unopened[0].evidence.certificate", equalTo("valid"))
                .body("unopened[0].evidence.receipt", equalTo(bids.get(2).id()));
        close(lot, bids);
        deposit(lot, unlucky).then().body("state", equalTo("FORFEITABLE")).body("clause", equalTo("O20 31, REG 35"));
        deposit(lot, bids.get(0).bidder()).then().body("state", equalTo("HELD"));
        String keep = "/api/lots/" + lot.code() + "/deposits/kept";
        Map<String, Object> words = Map.of("payer", unlucky.uscc(), "reason", "投标人原因未解密");
        json(host(lot), words).post(keep).then().statusCode(200).body("state", equalTo("FORFEITED"));
        json(host(lot), words).post(keep).then().statusCode(409);
        json(host(lot), Map.of("payer", bids.get(0).bidder().uscc(), "reason", "x"))
                .post(keep)
                .then()
                .statusCode(422)
                .body("code", equalTo("deposit.not-forfeitable"));
    }

    @Test
    void where_both_sides_differ_the_host_rules_a_supervisor_sees_and_only_then_the_record_is_written() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = convened(lot, 8600);
        Person cutOff = bids.get(2).bidder();
        Map<String, Object> report = report(Instant.now(), "toolbox.unreachable");
        json(cutOff, report).post(path(lot, "/reports")).then().statusCode(200).body("told", equalTo(1));
        json(cutOff, report).post(path(lot, "/reports")).then().statusCode(200);
        release(lot, bids.get(0));
        release(lot, bids.get(1));
        lot.endDecryptionWindow();
        readOut(lot);
        anyone(lot)
                .then()
                .body("bids[2].state", equalTo("UNOPENED"))
                .body("unopened[0].side", equalTo("UNKNOWN"))
                .body("unopened[0].evidence.reports", hasSize(1));
        confirm(lot, bids.subList(0, 2));
        assertThat(post(host(lot), lot, "/record", Map.of(), 409)).isEqualTo("opening.rulings-open");

        Map<String, Object> ruling =
                Map.of("ordinal", 3, "side", "PLATFORM", "reason", "网络运营商证实线路中断", "clause", "O20 31");
        Person other = TestPeople.of("云南另一代理有限公司", BiddingLot.uscc(8699), Role.AGENCY);
        assertThat(post(other, lot, "/rulings", ruling, 403)).isEqualTo("opening.not-yours");
        Map<String, Object> undecided = Map.of("ordinal", 3, "side", "UNKNOWN", "reason", "不明", "clause", "O20 31");
        assertThat(post(host(lot), lot, "/rulings", undecided, 400)).isEqualTo("opening.side-missing");
        json(host(lot), ruling)
                .post(path(lot, "/rulings"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(post(host(lot), lot, "/rulings", ruling, 409)).isEqualTo("opening.nothing-to-rule");
        assertThat(post(host(lot), lot, "/record", Map.of(), 409)).isEqualTo("opening.rulings-open");

        supervisor().request().post(path(lot, "/sights")).then().statusCode(200).body("seen", equalTo(1));
        supervisor().request().post(path(lot, "/sights")).then().body("seen", equalTo(0));
        close(lot, bids);
        deposit(lot, cutOff).then().body("state", equalTo("RETURN_DUE")).body("clause", equalTo("O20 31"));
        assertThat(toldSupervision(lot)).isEqualTo(3);
        Bank.sentBack("none");
        json(host(lot), Map.of("payer", cutOff.uscc()))
                .post("/api/lots/" + lot.code() + "/deposits/returns")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
    }

    @Test
    void a_report_that_comes_after_the_window_opens_the_question_again_for_silence_alone() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = convened(lot, 8700);
        Instant inTheWindow = Instant.now();
        release(lot, bids.get(0));
        post(bids.get(1).bidder(), lot, "/releases", PackedBid.release(bids.get(0)), 422);
        lot.endDecryptionWindow();
        readOut(lot);
        anyone(lot).then().body("bids.state", equalTo(List.of("OPENED", "REVOKED", "REVOKED")));
        for (SealedFile bid : bids.subList(1, 3)) {
            json(bid.bidder(), report(inTheWindow, "toolbox.unreachable"))
                    .post(path(lot, "/reports"))
                    .then()
                    .statusCode(200);
        }
        anyone(lot).then().body("bids.state", equalTo(List.of("OPENED", "REVOKED", "UNOPENED")));
        json(bids.get(0).bidder(), report(Instant.now().plusSeconds(600), "toolbox.unreachable"))
                .post(path(lot, "/reports"))
                .then()
                .statusCode(400);
        json(bids.get(0).bidder(), report(inTheWindow, "<b>not a code</b>"))
                .post(path(lot, "/reports"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_platform_that_was_away_beyond_the_limit_takes_the_blame_by_its_own_record() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(1));
        List<SealedFile> bids = convened(lot, 8800);
        release(lot, bids.get(0));
        lot.wasAway(Duration.ofMinutes(3));
        Eventually.holds(WAIT, () -> String.valueOf(BiddingLot.count(
                        "select count(*) from hall_absence a join hall h on h.id = a.hall_id where h.lot_code = ?",
                        lot.code()))
                .equals("1"));
        BiddingLot.run(
                "update hall set convened_at = convened_at - interval '10 minutes' where lot_code = ?", lot.code());
        readOut(lot);
        anyone(lot)
                .then()
                .body("bids[1].state", equalTo("WITHDRAWN"))
                .body("bids[1].cause", equalTo("PLATFORM_UNAVAILABLE"))
                .body("unopened[0].evidence.platform.absences", hasSize(1));
    }

    @Test
    void the_host_extends_the_window_with_a_reason_within_what_the_tender_document_allows() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        lot.allowExtension(Duration.ofSeconds(90));
        List<SealedFile> bids = convened(lot, 8900);
        Instant end = Instant.parse(anyone(lot).path("windowEnd"));
        Map<String, Object> sixty = Map.of("seconds", 60, "reason", "多家投标人反映驱动故障");
        assertThat(post(bids.get(0).bidder(), lot, "/extensions", sixty, 403)).isNotEmpty();
        json(host(lot), sixty).post(path(lot, "/extensions")).then().statusCode(200);
        assertThat(Instant.parse(anyone(lot).path("windowEnd"))).isEqualTo(end.plusSeconds(60));
        assertThat(post(host(lot), lot, "/extensions", Map.of("seconds", 31, "reason", "再延长"), 422))
                .isEqualTo("opening.extension-too-long");
        assertThat(post(host(lot), lot, "/extensions", Map.of("seconds", 1, "reason", " "), 400))
                .isEqualTo("opening.text-missing");
        anyone(lot)
                .then()
                .body("extensions", hasSize(1))
                .body("extensions[0].reason", equalTo("多家投标人反映驱动故障"))
                .body("extensionLeftSeconds", equalTo(30));
        lot.suspend();
        Eventually.holds(WAIT, () -> anyone(lot).path("suspendedSince") != null);
        assertThat(post(host(lot), lot, "/extensions", Map.of("seconds", 1, "reason", "延长"), 409))
                .isEqualTo("opening.suspended");
        lot.resume();
        bids.forEach(bid -> Eventually.holds(
                WAIT,
                () -> json(bid.bidder(), PackedBid.release(bid))
                                .post(path(lot, "/releases"))
                                .statusCode()
                        == 200));
        readOut(lot);
        anyone(lot).then().body("unopened", hasSize(0)).body("failure", nullValue());
        assertThat(post(host(lot), lot, "/extensions", Map.of("seconds", 1, "reason", "延长"), 409))
                .isEqualTo("opening.window-closed");
        close(lot, bids);
    }

    private static List<SealedFile> convened(BiddingLot lot, int number) {
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, number);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        bids.forEach(bid -> Bank.credited(lot, bid.bidder(), "100000"));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> anyone(lot).statusCode() == 200);
        return bids;
    }

    private static void readOut(BiddingLot lot) {
        Eventually.holds(WAIT, () -> "READING_OUT".equals(anyone(lot).path("state")));
    }

    private static void confirm(BiddingLot lot, List<SealedFile> bids) {
        bids.forEach(bid ->
                bid.bidder().request().post(path(lot, "/confirmations")).then().statusCode(200));
    }

    private static void close(BiddingLot lot, List<SealedFile> bids) {
        confirm(lot, bids);
        Person host = TestPeople.withCertificates(Suite.ISO_1, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
        RecordSignature.give(lot, host, host.request().post(path(lot, "/record")))
                .then()
                .statusCode(200);
        assertThat(RestAssured.get("/halls/" + lot.code() + "/record.pdf").statusCode())
                .isEqualTo(200);
    }

    private static void release(BiddingLot lot, SealedFile bid) {
        json(bid.bidder(), PackedBid.release(bid))
                .post(path(lot, "/releases"))
                .then()
                .statusCode(200);
    }

    private static Response anyone(BiddingLot lot) {
        return supervisor().request().get("/api/halls/" + lot.code());
    }

    private static Response deposit(BiddingLot lot, Person bidder) {
        return bidder.request().get("/api/lots/" + lot.code() + "/deposit");
    }

    private static Map<String, Object> report(Instant at, String code) {
        return Map.of("attempts", List.of(Map.of("at", at.toString(), "code", code)));
    }

    private static String post(Person person, BiddingLot lot, String act, Map<String, Object> body, int status) {
        return json(person, body)
                .post(path(lot, act))
                .then()
                .statusCode(status)
                .extract()
                .path("code");
    }

    private static io.restassured.specification.RequestSpecification json(Person person, Map<String, Object> body) {
        return person.request().contentType(ContentType.JSON).body(body);
    }

    private static String path(BiddingLot lot, String act) {
        return "/api/halls/" + lot.code() + act;
    }

    private static Person host(BiddingLot lot) {
        return TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY);
    }

    private static Person supervisor() {
        return TestPeople.alone("监督员", Role.SUPERVISOR);
    }

    private static long toldSupervision(BiddingLot lot) {
        return BiddingLot.count(
                "select count(*) from network_outbox where type = 'DecryptionAttributed' and subject = ?",
                lot.tender());
    }
}
