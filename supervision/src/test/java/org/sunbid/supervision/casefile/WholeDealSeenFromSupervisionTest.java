package org.sunbid.supervision.casefile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.DecryptionAttributed;
import org.sunbid.network.message.DecryptionEvidence;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.network.message.IncidentSight;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
class WholeDealSeenFromSupervisionTest {

    private static final Instant START = Instant.parse("2040-09-01T01:00:00Z");

    private Person supervisor;

    @BeforeEach
    void aSupervisor() {
        supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
    }

    @Test
    void beforeTheOpeningNothingOfABidIsToBeSeen() {
        Deal deal = new Deal("A5301002609010001001", START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, new OpeningProgressed(deal.tender(), deal.lot(), 3, 0, 0, deal.day(25)));

        String page = supervisor.request().get("/tenders/" + deal.tender()).asString();

        assertThat(page).contains("开标前，任何人").doesNotContain("滇池建设", "11,680,000", "11680000");
        given(supervisor.request())
                .get("/api/tenders/" + deal.tender())
                .then()
                .statusCode(200)
                .body("lots[0].prices", empty())
                .body("lots[0].held", equalTo(null))
                .body("stage", equalTo("OPENING"));
    }

    @Test
    void theWholeLifeIsShown() {
        Deal deal = new Deal("A5301002609010002001", START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, deal.held());
        Reports.report(supervisor, deal.drawn(5));
        Reports.report(supervisor, deal.evaluated());
        Reports.report(supervisor, deal.candidates(4));
        Reports.report(supervisor, deal.award(deal.day(32)));
        Reports.report(supervisor, deal.contract(deal.day(40)));

        given(supervisor.request())
                .get("/api/tenders/" + deal.tender())
                .then()
                .body("stage", equalTo("CONTRACTED"))
                .body("lots[0].prices.bidder.name", equalTo(List.of("滇池建设有限公司", "石林路桥集团有限公司", "翠湖市政工程有限公司")))
                .body("lots[0].evaluation.ranking.rank", equalTo(List.of(1, 2, 3)))
                .body("lots[0].award.winner.name", equalTo("滇池建设有限公司"));
        given(supervisor.request())
                .get("/tenders/" + deal.tender() + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("11,680,000.00"), containsString("Contract signed"), containsString("王建国"))
                .body(containsString("Member of the consortium: 北京设计院有限公司"));
        given(supervisor.request())
                .get("/tenders/" + deal.tender() + "/lots/" + deal.lot() + "/prices.csv")
                .then()
                .statusCode(200)
                .body(containsString("\"滇池建设有限公司\",11680000"));
        given(supervisor.request())
                .get("/api/tenders?q=" + deal.tender() + "&stage=CONTRACTED")
                .then()
                .body("code", equalTo(List.of(deal.tender())));
        given(supervisor.request())
                .get("/api/alerts?tender=" + deal.tender())
                .then()
                // the rules were kept; only that nothing of it was drawn before this platform
                .body("code", everyItem(endsWith("-not-drawn")));
    }

    @Test
    void anIncidentOfSubmissionIsShownWithWhatBothSidesSaw() {
        Deal deal = new Deal("A5301002609010004001", START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Instant at = deal.day(25);
        Reports.report(
                supervisor,
                new SubmissionIncidentReported(
                        deal.tender(),
                        deal.lot(),
                        new Party("9153010075716982XK", "滇池建设有限公司"),
                        "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                        "{}",
                        at,
                        at,
                        at,
                        at,
                        "toolbox",
                        List.of(new IncidentSight(at, "PUT chunk 3", 503, "bid.busy")),
                        2,
                        5,
                        at,
                        "LAPSED",
                        List.of(new IncidentHealth(at, "node-1", 64, 12, 100_663_296, 7, 1, 1_073_741_824, 3)),
                        "传到第 3 块时断线",
                        "toolbox.unreachable",
                        List.of(new IncidentRefusal("bid.busy", 4, at, at))));

        given(supervisor.request())
                .get("/tenders/" + deal.tender() + "?lang=en")
                .then()
                .statusCode(200)
                .body(
                        containsString("Incidents of submission"),
                        containsString("2 of 5"),
                        containsString("4, of them 4 for want of place or room"),
                        containsString("1, 1 with refusals or broken chunks"),
                        containsString("not complete at the deadline"),
                        containsString("PUT chunk 3"),
                        containsString("node-1"));
        given(supervisor.request())
                .get("/tenders/" + deal.tender())
                .then()
                .body(containsString("递交异常"), containsString("滇池建设有限公司"));
    }

    @Test
    void onWhoseAccountABidStaysClosedIsShownWithItsEvidenceAsItWasToldLast() {
        Deal deal = new Deal("A5301002609010005001", START);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, deal.convened());
        Reports.report(supervisor, attributed(deal, "UNKNOWN", null, null));
        Reports.report(supervisor, attributed(deal, "PLATFORM", "线路中断有运营商证明", "马超"));

        given(supervisor.request())
                .get("/api/tenders/" + deal.tender())
                .then()
                .body("lots[0].attributed.side", equalTo(List.of("PLATFORM")))
                .body("lots[0].attributed[0].evidence.reports.code", equalTo(List.of("toolbox.unreachable")));
        given(supervisor.request())
                .get("/tenders/" + deal.tender() + "?lang=en")
                .then()
                .statusCode(200)
                .body(
                        containsString("线路中断有运营商证明"),
                        containsString("not the bidder’s"),
                        containsString("seen by 马超"),
                        containsString("toolbox.unreachable"));
    }

    private static DecryptionAttributed attributed(Deal deal, String side, String reason, String seenBy) {
        Instant at = deal.day(25);
        return new DecryptionAttributed(
                deal.tender(),
                deal.lot(),
                new Party("9153010075716982XK", "滇池建设有限公司"),
                side,
                "UNCLEAR",
                "BidderCouldNotConnect",
                "O20 31",
                reason,
                reason == null ? null : "何丽",
                seenBy,
                new DecryptionEvidence(
                        "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                        17,
                        at,
                        at.plusSeconds(1800),
                        1790,
                        List.of(new DecryptionEvidence.Absence(at.plusSeconds(60), at.plusSeconds(90))),
                        List.of(),
                        List.of(new DecryptionEvidence.Attempt(at.plusSeconds(70), "toolbox.unreachable")),
                        "valid"),
                at.plusSeconds(1800));
    }

    @Test
    void aBrokenTermBecomesAnAlertThatASupervisorReviewsOnce() {
        Deal deal = new Deal("A5301002609010003001", START);
        Reports.report(supervisor, deal.notice(deal.day(10)));

        Eventually.holds(Duration.ofSeconds(20), () -> supervisor
                .request()
                .get("/api/alerts?tender=" + deal.tender())
                .jsonPath()
                .getList("code")
                .contains("indicator.document-period"));
        String id = supervisor
                .request()
                .get("/api/alerts?tender=" + deal.tender())
                .jsonPath()
                .getString("find { it.code == 'indicator.document-period' }.id");

        given(supervisor.request())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("note", "已约谈招标人")
                .redirects()
                .follow(false)
                .post("/alerts/" + id + "/reviews")
                .then()
                .statusCode(303);
        given(supervisor.request())
                .contentType("application/json")
                .body("{\"note\":\"again\"}")
                .post("/api/alerts/" + id + "/reviews")
                .then()
                .statusCode(409)
                .body("code", equalTo("alert.already-reviewed"));
        given(supervisor.request()).get("/api/audit?act=alert-reviewed").then().body("subject", hasItem(deal.tender()));
    }

    @Test
    void onlySupervisorsSeeDeals() {
        Person bidder = TestPeople.of("投标人", "91350100M000100Y43", Role.BIDDER);

        for (String path : List.of("/api/tenders", "/api/messages", "/api/alerts", "/api/orders")) {
            given(bidder.request()).get(path).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
        given(supervisor.request())
                .get("/api/tenders/Z9999999999999999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("order.tender-unknown"));
        given(supervisor.request()).get("/").then().statusCode(200).body(containsString("监督工作台"));
        given(supervisor.request()).get("/?lang=en").then().body(not(containsString("监督工作台")));
    }
}
