package org.sunbid.opening;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.deposit.Bank;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;

/** The bidder's page and the hall, looked at by bidder, host and public, from the first upload to the reading. */
@QuarkusTest
class HallBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void everyone_sees_the_opening_and_nobody_more_than_may_be_seen() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30));
        lot.acceptConsortia(2);
        List<SealedFile> bids = new ArrayList<>(PackedBid.three(Suite.ISO_1, lot, 800));
        bids.add(consortiumOfThreeWithTheFirstBidder(lot, bids.get(0).bidder()));
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

    @Test
    void what_stays_closed_shows_cause_evidence_ruling_and_sight_and_the_deposits_follow() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30));
        lot.allowExtension(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 850);
        String hall = "/halls/" + lot.code();
        Person host = TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        bids.forEach(bid -> Bank.credited(lot, bid.bidder(), "100000"));
        logIn(host.token());
        look("deposits-sealed", "/lots/" + lot.code() + "/deposits");
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> state(lot).equals("DECRYPTING"));
        Map<String, Object> more = Map.of("seconds", 300, "reason", "多家投标人反映证书驱动故障");
        json(host, more).post("/api" + hall + "/extensions").then().statusCode(200);
        Map<String, Object> cutOff =
                Map.of("attempts", List.of(Map.of("at", Instant.now().toString(), "code", "toolbox.unreachable")));
        json(bids.get(1).bidder(), cutOff)
                .post("/api" + hall + "/reports")
                .then()
                .statusCode(200);
        json(bids.get(2).bidder(), PackedBid.release(bids.get(0)))
                .post("/api" + hall + "/releases")
                .then()
                .statusCode(422);
        json(bids.get(0).bidder(), PackedBid.release(bids.get(0)))
                .post("/api" + hall + "/releases")
                .then()
                .statusCode(200);
        look("hall-extended-host", hall);
        BiddingLot.run(
                "update hall set convened_at = convened_at - interval '35 minutes' where lot_code = ?", lot.code());
        BiddingLot.run(
                "update release_attempt set at = at - interval '10 minutes' where bid_id in"
                        + " (select bid_id from hall_bid b join hall h on h.id = b.hall_id where h.lot_code = ?)",
                lot.code());
        Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));
        look("hall-ruling-host", hall);
        Map<String, Object> ruling =
                Map.of("ordinal", 2, "side", "PLATFORM", "reason", "运营商证实线路中断", "clause", "O20 31");
        json(host, ruling).post("/api" + hall + "/rulings").then().statusCode(200);
        Person supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
        logIn(supervisor.token());
        look("hall-sight-supervisor", hall);
        supervisor.request().post("/api" + hall + "/sights").then().statusCode(200);
        bids.get(0)
                .bidder()
                .request()
                .post("/api" + hall + "/confirmations")
                .then()
                .statusCode(200);
        Person signing = TestPeople.withCertificates(Suite.ISO_1, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
        RecordSignature.give(lot, signing, signing.request().post("/api" + hall + "/record"))
                .then()
                .statusCode(200);
        logIn(host.token());
        look("deposits-agency", "/lots/" + lot.code() + "/deposits");
        logIn(bids.get(1).bidder().token());
        look("deposit-own", "/lots/" + lot.code() + "/deposit");
    }

    @Test
    void everyone_sees_the_coefficients_drawn_and_the_host_gives_its_share() {
        DrawnHall drawn = DrawnHall.begun(8430);
        String hall = "/halls/" + drawn.lot().code();
        look("tender-with-coefficients", "/tenders/" + drawn.lot().tender());
        look("hall-drawing-public", hall);
        SupervisionsPart.joins(drawn.lot().code());
        drawn.tells("SUPERVISION_COMMITTED");
        logIn(drawn.host().token());
        look("hall-drawing-host", hall);
        assertThat(drawn.host().request().get("/api/worklist").asString()).contains("请提供抽取评标系数的随机内容");
        SupervisionsPart.patienceEnds(Duration.ZERO);
        drawn.tells("HOST_SILENT");
        look("hall-drawing-void", hall);

        try (Page page = open(hall)) {
            page.click("form[action$='/coefficients/request'] button");
            SupervisionsPart.joins(drawn.lot().code());
            page.fill("input[name=contribution]", "今日报纸头条第一行");
            page.click("form[action$='/coefficients/draw'] button");
            SupervisionsPart.reveals(drawn.lot().code());
            page.waitForSelector("#coefficients ~ table strong");
        }
        look("hall-drawn-host", hall);
    }

    /** Too many, without their agreement, and one of them bids alone as well. */
    private static SealedFile consortiumOfThreeWithTheFirstBidder(BiddingLot lot, Person first) {
        Person leader = TestPeople.withCertificates(Suite.ISO_1, "云南路桥股份有限公司", BiddingLot.uscc(6801), Role.BIDDER);
        List<Consortium.Member> members = List.of(
                new Consortium.Member(first.uscc(), "云南第850建设有限公司", "道路与排水工程，占 60%"),
                new Consortium.Member(BiddingLot.uscc(6802), "昆明市政工程设计研究院有限公司", "施工图设计"));
        return PackedBid.together(leader, lot, new BigDecimal("9250000"), new Consortium(members, Optional.empty()));
    }

    private static RequestSpecification json(Person person, Map<String, Object> body) {
        return person.request().contentType("application/json").body(body);
    }

    private static String state(BiddingLot lot) {
        return RestAssured.given().get("/api/halls/" + lot.code()).path("state");
    }
}
