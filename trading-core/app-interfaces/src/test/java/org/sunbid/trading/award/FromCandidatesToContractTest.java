package org.sunbid.trading.award;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.Deal;
import org.sunbid.trading.bid.BiddingLot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class FromCandidatesToContractTest {

    @Test
    void theCandidatesAreAwardedAndContracted() {
        EvaluatedLot lot = EvaluatedLot.reported();
        lot.award().statusCode(404).body("code", equalTo("award.not-public"));

        lot.published();
        lot.award()
                .statusCode(200)
                .body("state", equalTo("CANDIDATES_PUBLISHED"))
                .body("candidates.rank", contains(1, 2, 3));
        assertThat(lot.told("CandidatesPublished")).isEqualTo(1);

        lot.afterPublicity()
                .award(lot.bid(0))
                .statusCode(200)
                .body("winnerBid", equalTo(lot.bid(0).toString()));
        assertThat(lot.told("AwardPublished")).isEqualTo(1);
        for (Person bidder : lot.bidders()) {
            byte[] notice = bidder.request()
                    .get("/api/lots/" + lot.code() + "/award/notice")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(new String(notice, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }

        lot.contract(lot.agency(), EvaluatedLot.FIRST_PRICE).statusCode(200).body("state", equalTo("CONTRACTED"));
        assertThat(lot.told("ContractRecorded")).isEqualTo(1);
    }

    @Test
    void whoBidTogetherIsNamedWithTheCandidate() {
        EvaluatedLot lot = EvaluatedLot.reported();
        BiddingLot.run(
                "insert into opened_consortium_member values (?, 0, '9153010075716982XK', '云南桥梁工程有限公司', '桥梁')",
                lot.bid(0));

        lot.published();

        lot.award()
                .body("candidates[0].consortium.name", contains("云南桥梁工程有限公司"))
                .body("candidates[1].consortium", hasSize(0));
        assertThat(lot.agency()
                        .request()
                        .get("/lots/" + lot.code() + "/award?lang=en")
                        .asString())
                .contains("Member of the consortium: 云南桥梁工程有限公司");
    }

    @Test
    void nobodyIsNamedWhileTheCandidatesArePublic() {
        EvaluatedLot lot = EvaluatedLot.reported().published();

        lot.award(lot.bid(0)).statusCode(422).body("code", equalTo("award.still-public"));
        assertThat(lot.told("AwardPublished")).isZero();
    }

    @Test
    void theWinnerIsACandidateAndWithStateFundsTheFirst() {
        EvaluatedLot lot = EvaluatedLot.reported().published().afterPublicity();

        lot.award(lot.bid(3)).statusCode(422).body("code", equalTo("award.not-a-candidate"));
        lot.award(UUID.randomUUID()).statusCode(422).body("code", equalTo("award.not-a-candidate"));
        lot.award(lot.bid(1))
                .statusCode(422)
                .body("violations.code", contains("award.first-rank-first", "award.grounds-missing"));
        lot.post(
                        lot.agency(),
                        "/award",
                        Map.of("bid", lot.bid(1), "passedOver", "NO_PERFORMANCE_BOND", "grounds", "第一名未提交履约保证金"))
                .statusCode(200)
                .body("winnerBid", equalTo(lot.bid(1).toString()));
    }

    @Test
    void theContractKeepsToTheBidAndToTheAward() {
        EvaluatedLot lot = EvaluatedLot.reported().awarded();

        lot.contract(lot.agency(), "46880001").statusCode(422).body("code", equalTo("award.contract-price"));
        lot.post(
                        lot.agency(),
                        "/contract",
                        Map.of("number", "1", "price", EvaluatedLot.FIRST_PRICE, "signedOn", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("award.contract-before-award"));
        lot.post(
                        lot.agency(),
                        "/contract",
                        Map.of("number", "1", "price", EvaluatedLot.FIRST_PRICE, "signedOn", "2099-01-01"))
                .statusCode(422)
                .body("code", equalTo("award.contract-in-future"));
        lot.award().body("state", equalTo("AWARDED"));
    }

    @Test
    void whoDoesNotRunTheTenderDoesNothingHere() {
        EvaluatedLot lot = EvaluatedLot.reported();
        Person other = TestPeople.of("贵州工程咨询有限公司", Deal.freshUscc(), Role.AGENCY);

        other.request().get("/api/lots/" + lot.code() + "/award").then().statusCode(404);
        lot.post(other, "/candidates", Map.of()).statusCode(403);
        lot.awarded();
        lot.post(other, "/award", Map.of("bid", lot.bid(0))).statusCode(403);
        lot.contract(other, EvaluatedLot.FIRST_PRICE).statusCode(403).body("code", equalTo("award.not-run-by-you"));
        lot.cancel(other, lot.code()).statusCode(403);
        lot.end(other, "GIVEN_UP").statusCode(403).body("code", equalTo("ending.not-run-by-you"));
        lot.award().body("state", equalTo("AWARDED"));
        TestPeople.of("别家建筑有限公司", Deal.freshUscc(), Role.BIDDER)
                .request()
                .get("/api/lots/" + lot.code() + "/award/notice")
                .then()
                .statusCode(404);
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        EvaluatedLot lot = EvaluatedLot.reported();

        lot.award(lot.bid(0)).statusCode(409).body("code", equalTo("award.no-result"));
        lot.contract(lot.agency(), EvaluatedLot.FIRST_PRICE).statusCode(409);
        lot.cancel(lot.agency(), lot.code()).statusCode(409).body("code", equalTo("award.not-awarded"));
        lot.awarded();
        lot.award(lot.bid(0)).statusCode(409).body("code", equalTo("tender.wrong-state"));
        lot.post(lot.agency(), "/candidates", Map.of()).statusCode(409);
        lot.end(lot.agency(), "GIVEN_UP").statusCode(409).body("code", equalTo("ending.wrong-state"));
    }

    @Test
    void anObjectionToTheCandidatesStopsTheAwardUntilItIsAnswered() {
        EvaluatedLot lot = EvaluatedLot.reported().published();
        String objections = "/api/tenders/" + lot.opened().tender() + "/objections";
        Map<String, Object> objection = Map.of("subject", "CANDIDATES", "lot", lot.code(), "text", "第一中标候选人业绩不实。");
        Person second = lot.bidders().get(1);
        int number = Deal.json(second.request())
                .body(objection)
                .post(objections)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        lot.afterPublicity().award(lot.bid(0)).statusCode(409).body("code", equalTo("tender.stands-still"));

        lot.bidders().get(2).request().get(objections).then().body("$", hasSize(0));
        String answer = objections + "/" + number + "/answer";
        Person other = TestPeople.of("贵州工程咨询有限公司", Deal.freshUscc(), Role.AGENCY);
        Deal.json(other.request())
                .body(Map.of("text", "成立"))
                .post(answer)
                .then()
                .statusCode(404);
        Deal.json(lot.agency().request())
                .body(Map.of("text", "经核查，业绩属实。"))
                .post(answer)
                .then()
                .statusCode(200);
        Deal.json(lot.agency().request())
                .body(Map.of("text", "再答"))
                .post(answer)
                .then()
                .statusCode(409)
                .body("code", equalTo("objection.answered"));

        lot.afterPublicity().award(lot.bid(0)).statusCode(200);
        Deal.json(second.request())
                .body(objection)
                .post(objections)
                .then()
                .statusCode(422)
                .body("code", equalTo("objection.candidates-not-public"));
    }

    @Test
    void anObjectionToCandidatesNamesItsLotAndIsNotHeardBeforeTheyArePublic() {
        EvaluatedLot lot = EvaluatedLot.reported();
        String objections = "/api/tenders/" + lot.opened().tender() + "/objections";
        for (var refused : List.of(Map.of("status", 422, "lot", lot.code()), Map.of("status", 400, "lot", ""))) {
            Map<String, Object> body = new java.util.HashMap<>(Map.of("subject", "CANDIDATES", "text", "异议"));
            if (!refused.get("lot").equals("")) {
                body.put("lot", refused.get("lot"));
            }
            Deal.json(lot.bidders().get(0).request())
                    .body(body)
                    .post(objections)
                    .then()
                    .statusCode((Integer) refused.get("status"));
        }
        given().get("/api/tenders/" + lot.opened().tender()).then().body("standsStillSince", equalTo(null));
    }

    @Test
    void anAwardThatFallsAwayGoesToTheNextCandidateAndTheContractOnlyToItsHolder() throws IOException {
        EvaluatedLot lot = EvaluatedLot.reported().awarded();
        lot.cancel(lot.agency(), "yes").statusCode(422).body("code", equalTo("award.cancel-not-confirmed"));

        lot.cancel(lot.agency(), lot.code())
                .statusCode(200)
                .body("state", equalTo("CANDIDATES_PUBLISHED"))
                .body("winnerBid", equalTo(null))
                .body("cancelled.bid", contains(lot.bid(0).toString()));
        assertThat(lot.told("AwardCancelled")).isEqualTo(1);
        lot.contract(lot.agency(), EvaluatedLot.FIRST_PRICE).statusCode(409);
        lot.award(lot.bid(0)).statusCode(422).body("code", equalTo("award.not-a-candidate"));

        lot.award(lot.bid(1))
                .statusCode(200)
                .body("winnerBid", equalTo(lot.bid(1).toString()));
        assertThat(lot.told("AwardPublished")).isEqualTo(2);
        assertThat(noticeOf(lot, 0)).contains("中标结果通知书", "贵单位原中标资格", "中标人书面放弃中标。");
        assertThat(noticeOf(lot, 2)).contains("中标结果通知书").doesNotContain("原中标资格");
        lot.contract(lot.agency(), EvaluatedLot.FIRST_PRICE)
                .statusCode(422)
                .body("code", equalTo("award.contract-price"));
        lot.contract(lot.agency(), "47100000").statusCode(200).body("state", equalTo("CONTRACTED"));
        lot.cancel(lot.agency(), lot.code()).statusCode(409).body("code", equalTo("award.not-awarded"));
    }

    @Test
    void whenEveryCandidateIsGoneTheLotIsEnded() {
        EvaluatedLot lot = EvaluatedLot.reported().awarded();
        for (int next = 1; next < 3; next++) {
            lot.cancel(lot.agency(), lot.code()).statusCode(200);
            lot.award(lot.bid(next)).statusCode(200);
        }
        lot.cancel(lot.agency(), lot.code()).statusCode(200);

        lot.award(lot.bid(0)).statusCode(409).body("code", equalTo("award.no-candidate-left"));
        lot.end(lot.agency(), "NO_CANDIDATE_TAKEN").statusCode(200).body("state", equalTo("FAILED"));
        assertThat(lot.told("TenderFailed")).isEqualTo(1);
        lot.award().statusCode(404);
    }

    /** The words of the notice that this bidder gets, line ends left out. */
    private static String noticeOf(EvaluatedLot lot, int bidder) throws IOException {
        byte[] pdf = lot.bidders()
                .get(bidder)
                .request()
                .get("/api/lots/" + lot.code() + "/award/notice")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
