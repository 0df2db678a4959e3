package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.Deal;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** One panel from the request to the report signed by all, over the JSON interface. */
@QuarkusTest
class PanelFromDrawToReportTest {

    @Inject
    TrustedAuthorities trust;

    /*
     * Prices 9.6, 10.0 and 10.4 million: base = mean = 10.0 million; F = 40.
     *  9.6: d = −0.04 → 40 − 100 × 0.04 × 1 = 36; points 30 + 15 = 45 → 81
     * 10.0: d = 0     → 40;                      points 32 + 16 = 48 → 88
     * 10.4: d = +0.04 → 40 − 100 × 0.04 × 2 = 32; points 38 + 19 = 57 → 89
     */
    @Test
    void fiveDrawnExpertsJudgeThreeBidsAndSignTheReport() throws IOException {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(7, "A0802");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A0802", 5);
        assertThat(members).hasSize(5);

        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        String[][] points = {{"30", "15"}, {"32", "16"}, {"38", "19"}};
        for (Person member : members) {
            for (int bid = 0; bid < 3; bid++) {
                Panel.score(lot, member, lot.bids().get(bid), 1, points[bid][0]).statusCode(200);
                Panel.score(lot, member, lot.bids().get(bid), 2, points[bid][1]).statusCode(200);
            }
            Panel.submitScores(lot, member).statusCode(200);
        }
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking.rank", equalTo(List.of(1, 2, 3)))
                .body("ranking[0].bid.bid", equalTo(lot.bids().get(2).toString()))
                .body("ranking[0].score.total", equalTo(89.0f))
                .body("ranking[1].score.total", equalTo(88.0f))
                .body("ranking[2].score.total", equalTo(81.0f));

        for (int i = 0; i < 5; i++) {
            Panel.sign(lot, members.get(i)).statusCode(200).body("finished", equalTo(i == 4));
        }

        assertThatTheAuditNamesNobodyOf(members, lot);
        byte[] pdf = host.request()
                .get("/api/lots/" + lot.code() + "/report.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/evaluation-report.pdf"), pdf);
        List<PdfSignature> signatures = PdfVerification.verify(pdf, trust.current(), Instant.now());
        assertThat(PdfVerification.complete(signatures)).isTrue();
        assertThat(signatures).hasSize(6);
        host.request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("CLOSED"))
                .body("table", nullValue());
        assertThatEachBidderReadsHowItsOwnBidWasJudged(lot, host);
        assertThatSupervisionIsToldThePointsOfHandles(lot);
    }

    /** Nothing before the candidates are public (TBL 44), and then nothing of another bid. */
    private static void assertThatEachBidderReadsHowItsOwnBidWasJudged(OpenedLot lot, Person host) {
        String path = "/api/lots/" + lot.code() + "/explanation";
        Person third = TestPeople.of("云南红河路桥有限公司", lot.bidders().get(0), Role.BIDDER);
        third.request().get(path).then().statusCode(404);
        Panel.post(host, "/api/lots/" + lot.code() + "/candidates", Map.of()).statusCode(200);

        third.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("rank", equalTo(3))
                .body("points", equalTo(45.0f))
                .body("total", equalTo(81.0f))
                .body("steps.arithmetic", hasItem("40 − 100 × 0.04 × 1"))
                .body("base.arithmetic", hasItem("(9600000 + 10000000 + 10400000) ÷ 3"));
        third.request()
                .get("/explanations/" + lot.code() + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Place 3"), containsString("45.00 + 36.00"), not(containsString("89.00")));
        third.request().get("/tenders/" + lot.tender()).then().body(containsString("/explanations/" + lot.code()));
        TestPeople.of("无关公司", Deal.freshUscc(), Role.BIDDER)
                .request()
                .get(path)
                .then()
                .statusCode(404);
    }

    /** The best bid stands first: 57 points of 60 by each of the five. */
    private static void assertThatSupervisionIsToldThePointsOfHandles(OpenedLot lot) {
        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox, jsonb_array_elements(payload::jsonb #> '{points,experts}') e"
                                + " where type = 'EvaluationReported' and audience = 'SUPERVISION' and subject = ?"
                                + " and (payload::jsonb #>> '{points,maximum}')::numeric = 60"
                                + " and (e #>> '{points,0}')::numeric = 57"
                                + " and (e #>> '{points,2}')::numeric = 45"
                                + " and e ->> 'expert' in (select expert_id::text from panel_member where lot_code = ?)",
                        lot.tender(),
                        lot.code()))
                .isEqualTo(5);
    }

    /** The list of members is secret until the result (TBL 37), also from those who read the audit. */
    private static void assertThatTheAuditNamesNobodyOf(List<Person> members, OpenedLot lot) {
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        JsonPath acts = operator.request()
                .get("/api/audit?limit=200&subject=" + lot.code())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(acts.getList("act"))
                .contains("invitation-accepted", "member-checked-in", "scores-submitted", "report-signed");
        for (Person member : members) {
            assertThat(acts.getList("actorId")).doesNotContain(member.id().toString());
            operator.request().get("/api/audit?actor=" + member.id()).then().body("subject", not(hasItem(lot.code())));
        }
    }

    @Test
    void bidRejectedByTheMajorityIsNotScoredAndTheDissentIsKept() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(5, "A0804");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A0804", 5);
        Panel.gather(lot, host, members);
        for (int i = 0; i < 5; i++) {
            Person member = members.get(i);
            Panel.vote(lot, member, i < 3 ? Map.of(lot.bids().get(0), "资质等级不符合要求") : Map.of())
                    .statusCode(200);
            Panel.post(member, "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                    .statusCode(200);
        }

        Panel.score(lot, members.get(0), lot.bids().get(0), 1, "10")
                .statusCode(422)
                .body("code", equalTo("room.bid-rejected"));
        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("SCORING"))
                .body("table.bids.find { it.id == '" + lot.bids().get(0) + "' }.rejectedBy", equalTo("REG 51(3)"))
                .body("table.bids.findAll { it.rejectedBy == '' }", hasSize(2));
    }

    @Test
    void memberWhoRefusesWithReasonsDissentsAndTheOthersSignAnew() {
        OpenedLot lot = OpenedLot.of("CONSTRUCTION", "LOWEST_EVALUATED_PRICE", Map.of(), "9600000", "10000000");
        List<Person> pool = Panel.experts(5, "A0803");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "A0803", 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);
        Panel.sign(lot, members.get(1)).statusCode(200);

        Panel.post(members.get(2), "/api/lots/" + lot.code() + "/report/refusal", Map.of("reason", "工期论证不足"))
                .statusCode(200)
                .body("finished", equalTo(false));

        members.get(1)
                .request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .body("answers.findAll { it.state == 'DISSENTED' }", hasSize(1))
                .body("answers.findAll { it.state == 'PENDING' }", hasSize(4));
        for (int i : new int[] {0, 1, 3, 4}) {
            Panel.sign(lot, members.get(i)).statusCode(200).body("finished", equalTo(i == 4));
        }
    }
}
