package org.sunbid.trading.award;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.OpenedLot;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

/**
 * A lot whose panel has reported, three ranked bids and a rejected one, and the people around it. State funds decide.
 *
 * @param opened the lot as it was opened
 * @param agency who runs it
 * @param bidders those who bid, by rank; the last was rejected
 */
record EvaluatedLot(OpenedLot opened, Person agency, List<Person> bidders) {

    static final String FIRST_PRICE = "46880000";

    static EvaluatedLot reported() {
        OpenedLot opened = OpenedLot.construction(FIRST_PRICE, "47100000", "47900000", "48000000");
        BiddingLot.run("update lot set state = 'EVALUATING' where code = ?", opened.code());
        List<RankedBid> ranking = new ArrayList<>();
        List<Person> bidders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ranking.add(ranked(opened, i));
            bidders.add(TestPeople.of(OpenedLot.bidderName(i), opened.bidders().get(i), Role.BIDDER));
        }
        Arc.container()
                .instance(RecordEvaluation.class)
                .get()
                .record(opened.code(), new EvaluationOutcome(ranking, "0".repeat(64), 10))
                .orThrow();
        return new EvaluatedLot(
                opened, TestPeople.of("云南春城招标代理有限公司", opened.host(), Role.AGENCY), List.copyOf(bidders));
    }

    private static RankedBid ranked(OpenedLot opened, int number) {
        boolean rejected = number == 3;
        return new RankedBid(
                rejected ? 0 : number + 1,
                opened.bids().get(number),
                opened.bidders().get(number),
                OpenedLot.bidderName(number),
                new BigDecimal(
                        List.of(FIRST_PRICE, "47100000", "47900000", "48000000").get(number)),
                new BigDecimal(52 - number),
                new BigDecimal(38 - number),
                new BigDecimal(90 - 2 * number),
                rejected,
                rejected ? "REG 51 (2)" : "");
    }

    /** The candidates are public, and the term is over. */
    EvaluatedLot published() {
        post(agency, "/candidates", Map.of()).statusCode(200);
        return this;
    }

    /** The term of the candidates is over. */
    EvaluatedLot afterPublicity() {
        BiddingLot.run("update lot_award set public_until = clock_timestamp() where lot_code = ?", opened.code());
        return this;
    }

    /** Published, over, and awarded to the first. */
    EvaluatedLot awarded() {
        published().afterPublicity();
        award(bid(0)).statusCode(200);
        return this;
    }

    ValidatableResponse award(UUID bid) {
        return post(agency, "/award", Map.of("bid", bid));
    }

    ValidatableResponse contract(Person person, String price) {
        return post(person, "/contract", Map.of("number", "KMPL-2026-118", "price", price, "signedOn", today()));
    }

    ValidatableResponse cancel(Person person, String confirm) {
        return post(
                person, "/award/cancellation", Map.of("ground", "GAVE_UP", "words", "中标人书面放弃中标。", "confirm", confirm));
    }

    ValidatableResponse end(Person person, String ground) {
        return post(person, "/ending", Map.of("ground", ground, "words", "重新招标。", "confirm", code()));
    }

    ValidatableResponse post(Person person, String path, Object body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/lots/" + code() + path)
                .then();
    }

    ValidatableResponse award() {
        return io.restassured.RestAssured.given()
                .get("/api/lots/" + code() + "/award")
                .then();
    }

    UUID bid(int number) {
        return opened.bids().get(number);
    }

    String code() {
        return opened.code();
    }

    /** How many messages of this type the network was told of the lot. */
    long told(String type) {
        return BiddingLot.count(
                "select count(*) from network_outbox where audience = 'PUBLIC' and type = ? and payload like ?",
                type,
                "%" + code() + "%");
    }

    static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    }
}
