package org.sunbid.trading.deposit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** O20 21: a deposit tells who bids, so it is its payer's alone until the hall has named the bidders. */
@QuarkusTest
class DepositsAreNobodysBeforeTheOpeningTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final String ASKED = "100000";

    @Test
    void before_the_opening_the_payer_alone_sees_it_and_afterwards_those_who_run_the_tender_too() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 8100);
        Person payer = bids.get(0).bidder();
        own(lot, payer).then().body("state", equalTo("DUE"));
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        assertThat(payer.request().get("/api/worklist").asString()).contains("缴纳投标保证金");
        bids.forEach(bid -> Bank.credited(lot, bid.bidder(), ASKED));

        own(lot, payer).then().body("state", equalTo("HELD"));
        own(lot, stranger()).then().body("state", equalTo("DUE"));
        assertThat(payer.request().get("/api/worklist").asString()).doesNotContain("缴纳投标保证金");
        Response refused = host(lot).request().get("/api/lots/" + lot.code() + "/deposits");
        assertThat(refused.then().statusCode(409).extract().<String>path("code"))
                .isEqualTo("deposit.sealed");
        assertThat(refused.asString()).doesNotContain(payer.uscc());
        for (Person anybody : List.of(host(lot), operator(), supervisor(), stranger())) {
            for (String page : List.of("/tenders/" + lot.tender(), "/api/worklist", "/", "/audit")) {
                assertThat(anybody.request().get(page).asString())
                        .doesNotContain(payer.uscc())
                        .doesNotContain(payer.name());
            }
        }
        give(lot, payer, 409, "deposit.sealed");
        assertThat(BiddingLot.count(
                        "select count(*) from audit_entry where subject = ? and act like 'deposit%'", lot.code()))
                .isZero();

        lot.reachDeadline();
        Eventually.holds(
                WAIT,
                () -> host(lot)
                                .request()
                                .get("/api/lots/" + lot.code() + "/deposits")
                                .statusCode()
                        == 200);
        host(lot)
                .request()
                .get("/api/lots/" + lot.code() + "/deposits")
                .then()
                .body(
                        "payer",
                        containsInAnyOrder(
                                bids.stream().map(bid -> bid.bidder().uscc()).toArray()));
        give(lot, payer, 422, "deposit.not-returnable");
    }

    @Test
    void of_a_lot_that_fails_unopened_nobody_learns_who_paid_and_the_bank_is_told_by_the_platform() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 8200).subList(0, 2);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        List<String> payments = bids.stream()
                .map(bid -> Bank.credited(lot, bid.bidder(), ASKED))
                .toList();
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> payments.stream().allMatch(Bank::sentBack));
        own(lot, bids.get(0).bidder()).then().body("state", equalTo("RETURNED")).body("clause", equalTo("REG 31"));
        assertThat(host(lot)
                        .request()
                        .get("/api/lots/" + lot.code() + "/deposits")
                        .then()
                        .statusCode(409)
                        .extract()
                        .<String>path("code"))
                .isEqualTo("deposit.sealed");
    }

    @Test
    void who_takes_the_bid_back_before_the_deadline_is_paid_back_after_a_day_and_stays_unknown() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        SealedFile bid = PackedBid.three(Suite.ISO_1, lot, 8300).get(0);
        bid.submit().then().statusCode(200);
        String payment = Bank.credited(lot, bid.bidder(), ASKED);
        bid.withdraw().then().statusCode(200);
        own(lot, bid.bidder())
                .then()
                .body("state", equalTo("RETURN_DUE"))
                .body("clause", equalTo("REG 35"))
                .body("rule", equalTo("TakenBackBeforeTheDeadline"));
        assertThat(Bank.sentBack(payment)).isFalse();
        BiddingLot.run(
                "update bid set ended_at = ended_at - interval '30 days' where id = ?",
                java.util.UUID.fromString(bid.id()));
        Eventually.holds(WAIT, () -> Bank.sentBack(payment));
        own(lot, bid.bidder()).then().body("state", equalTo("RETURNED"));
    }

    @Test
    void another_amount_a_second_payment_and_one_after_the_deadline_go_back_at_once() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        Person payer = stranger();
        assertThat(Bank.sentBack(Bank.credited(lot, payer, "99999.99"))).isTrue();
        own(lot, payer).then().body("state", equalTo("DUE"));
        assertThat(Bank.sentBack(Bank.credited(lot, payer, ASKED + ".00"))).isFalse();
        assertThat(Bank.sentBack(Bank.credited(lot, payer, ASKED))).isTrue();
        lot.reachDeadline();
        assertThat(Bank.sentBack(Bank.credited(lot, TestPeople.of("滇东建设", BiddingLot.uscc(8402), Role.BIDDER), ASKED)))
                .isTrue();
    }

    private static void give(BiddingLot lot, Person payer, int status, String code) {
        host(lot)
                .request()
                .contentType("application/json")
                .body(Map.of("payer", payer.uscc()))
                .post("/api/lots/" + lot.code() + "/deposits/returns")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static Response own(BiddingLot lot, Person bidder) {
        return bidder.request().get("/api/lots/" + lot.code() + "/deposit");
    }

    private static Person host(BiddingLot lot) {
        return TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY);
    }

    private static Person stranger() {
        return TestPeople.of("滇西建设有限公司", BiddingLot.uscc(8401), Role.BIDDER);
    }

    private static Person operator() {
        return TestPeople.alone("运营员", Role.OPERATOR);
    }

    private static Person supervisor() {
        return TestPeople.alone("监督员", Role.SUPERVISOR);
    }
}
