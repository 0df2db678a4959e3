package org.sunbid.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
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
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** The panel alone asks a bidder, by majority and in writing; the bidder answers once, in time, signed (REG 52). */
@QuarkusTest
class PanelAsksABidderTest {

    private static final String SPECIALTY = "C08";
    private static final String ASKED = "施工组织设计第 12 页工期 180 天与第 30 页 160 天不一致，以何为准？";
    private static final String ANSWERED = "以开标一览表所列 180 天为准，第 30 页为笔误。";

    /** One pool for all panels of this class: five experts, who are all drawn. */
    private static List<Person> pool = List.of();

    private OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
    private Person host = Panel.host(lot);
    private final Person supervisor = TestPeople.alone("监督", Role.SUPERVISOR);
    private final Person bidder = TestPeople.withCertificates(
            Suite.ISO_1, OpenedLot.bidderName(0), lot.bidders().get(0), Role.BIDDER);
    private List<Person> members = List.of();

    private void gathered() {
        if (pool.isEmpty()) {
            pool = Panel.experts(5, SPECIALTY);
        }
        members = Panel.seat(lot, host, pool, SPECIALTY, 5);
        assertThat(members).hasSize(5);
        Panel.gather(lot, host, members);
    }

    @Test
    void theMajoritySendsAQuestionTheBidderAnswersItAndTheReportHasBoth() throws IOException {
        gathered();
        Panel.passAll(lot, members.subList(0, 1));
        String question = draft(0, "AMBIGUOUS", ASKED).statusCode(200).extract().path("id");
        String silent = draft(1, "LOW_PRICE", "请说明报价构成并提供证明材料。")
                .statusCode(200)
                .extract()
                .path("id");
        String unsent =
                draft(2, "CLERICAL", "第 3 页表 2 合计有误？").statusCode(200).extract().path("id");

        agree(1, question).statusCode(200).body("state", equalTo("DRAFT"));
        bidder.request().get("/api/questions").then().statusCode(200).body("", hasSize(0));
        one(bidder, question).statusCode(404).body("code", equalTo("question.unknown"));
        questions(supervisor).statusCode(200).body("", hasSize(0));
        agree(2, question).statusCode(200).body("state", equalTo("SENT"));
        agree(1, silent);
        agree(2, silent).statusCode(200).body("state", equalTo("SENT"));

        one(bidder, question)
                .statusCode(200)
                .body("text", equalTo(ASKED))
                .body("state", equalTo("SENT"))
                .body("dueAt", notNullValue());
        assertThat(one(bidder, question).extract().asString())
                .doesNotContain(members.get(0).name(), Panel.seatOf(lot, members.get(0)));
        assertThat(bidder.request().get("/api/worklist").asString()).contains("/questions/" + question);
        questions(host).statusCode(403).body("code", equalTo("question.not-before-report"));
        host.request().get(Panel.session(lot)).then().body("questions", hasSize(0));
        assertThat(host.request().get("/rooms/" + lot.code()).asString()).doesNotContain(ASKED);
        questions(supervisor).body("text.findAll { it == '" + ASKED + "' }", hasSize(1));
        questions(members.get(4)).body("", hasSize(3));
        agree(3, question).statusCode(409).body("code", equalTo("question.already-sent"));

        assertThatNobodySubmitsBeforeTheAnswer();

        bidder.request()
                .contentType("application/pdf")
                .body("%PDF-1.7 cost".getBytes(StandardCharsets.UTF_8))
                .post("/api/questions/" + question + "/files?name=工期说明.pdf")
                .then()
                .statusCode(201);
        byte[] statement = prepare(question, ANSWERED);
        answer(bidder, question, statement, sign(bidder, statement)).statusCode(200);
        questions(members.get(4))
                .body("find { it.id == '" + question + "' }.answer.text", equalTo(ANSWERED))
                .body("find { it.id == '" + question + "' }.answer.files.name", equalTo(List.of("工期说明.pdf")));
        assertThat(members.get(4)
                        .request()
                        .get("/rooms/" + lot.code() + "/questions/" + question + "/files/1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo("%PDF-1.7 cost");
        host.request()
                .get("/rooms/" + lot.code() + "/questions/" + question + "/files/1")
                .then()
                .statusCode(403);
        timeIsOver(silent);

        Panel.passAll(lot, members);
        members.forEach(this::scoreAndSubmit);
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200);
        members.forEach(member -> Panel.sign(lot, member).statusCode(200));

        assertThatTheReportTells(question, silent, unsent);
        questions(host).statusCode(200).body("", hasSize(2));
    }

    /** The review that was submitted before the question was sent is handed back too. */
    private void assertThatNobodySubmitsBeforeTheAnswer() {
        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("REVIEW"))
                .body("members.reviewed", everyItem(equalTo(false)));
        Panel.vote(lot, members.get(1), Map.of()).statusCode(200);
        Panel.post(members.get(1), "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                .statusCode(409)
                .body("code", equalTo("question.waits"));
    }

    private void assertThatTheReportTells(String question, String silent, String unsent) throws IOException {
        String result = host.request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .path("result");
        assertThat(result).contains("\"questions\":[", question, silent, ANSWERED, "\"state\":\"SILENT\"");
        assertThat(result).doesNotContain(unsent);
        assertThat(text(lot)).contains("五、澄清、说明", "逾期未回复", "施工组织设计第", "以开标一览表", "八、不同意见");
    }

    @Test
    void nobodyElseAsksAndNothingIsAskedThatCannotBeJudgedAnyMore() {
        Person stranger = Panel.expert("马晓东", "C09", "昆明医学院");
        gathered();
        UUID bid = lot.bids().get(0);

        ask(stranger, bid, "AMBIGUOUS", ASKED, 60).statusCode(404).body("code", equalTo("room.unknown"));
        ask(host, bid, "AMBIGUOUS", ASKED, 60).statusCode(403);
        ask(bidder, bid, "AMBIGUOUS", ASKED, 60).statusCode(403);
        ask(members.get(0), UUID.randomUUID(), "AMBIGUOUS", ASKED, 60)
                .statusCode(404)
                .body("code", equalTo("room.unknown-bid"));
        ask(members.get(0), bid, "AMBIGUOUS", " ", 60).statusCode(422).body("code", equalTo("question.text"));
        ask(members.get(0), bid, "AMBIGUOUS", "问".repeat(2001), 60)
                .statusCode(422)
                .body("code", equalTo("question.text"));
        ask(members.get(0), bid, "AMBIGUOUS", ASKED, 9).statusCode(422).body("code", equalTo("question.answer-time"));
        ask(members.get(0), bid, "AMBIGUOUS", ASKED, 1441)
                .statusCode(422)
                .body("code", equalTo("question.answer-time"));
        ask(members.get(0), bid, "HINT", ASKED, 60).statusCode(400);
        String draft = draft(0, "AMBIGUOUS", ASKED).statusCode(200).extract().path("id");
        for (int i = 1; i < 10; i++) {
            draft(0, "CLERICAL", "第 " + i + " 页").statusCode(200);
        }
        draft(0, "CLERICAL", "再问").statusCode(413).body("code", equalTo("question.too-many"));
        agree(0, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("question.unknown"));

        for (int i = 0; i < 5; i++) {
            Panel.vote(lot, members.get(i), i < 3 ? Map.of(bid, "资质等级不符合要求") : Map.of())
                    .statusCode(200);
            Panel.post(members.get(i), "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                    .statusCode(200);
        }
        agree(1, draft).statusCode(422).body("code", equalTo("question.bid-rejected"));
        UUID other = lot.bids().get(1);
        ask(members.get(0), other, "LOW_PRICE", "报价构成？", 60)
                .statusCode(409)
                .body("code", equalTo("question.wrong-stage"));
        for (UUID one : lot.bids().subList(1, 3)) {
            score(members.get(0), one);
        }
        Panel.submitScores(lot, members.get(0)).statusCode(200);
        ask(members.get(1), other, "AMBIGUOUS", ASKED, 60)
                .statusCode(409)
                .body("code", equalTo("question.points-submitted"));
        lot.suspend();
        ask(members.get(1), other, "AMBIGUOUS", ASKED, 60).statusCode(409).body("code", equalTo("room.suspended"));
    }

    @Test
    void anAnswerIsTheBiddersOwnSignedInTimeAndGivenOnce() {
        gathered();
        String question = sent(0, "AMBIGUOUS", ASKED);
        Person rival = TestPeople.withCertificates(
                Suite.ISO_1, OpenedLot.bidderName(1), lot.bidders().get(1), Role.BIDDER);
        String path = "/api/questions/" + question;

        one(rival, question).statusCode(404).body("code", equalTo("question.unknown"));
        Panel.post(rival, path + "/preparation", Map.of("text", ANSWERED)).statusCode(404);
        Panel.post(bidder, path + "/preparation", Map.of("text", " "))
                .statusCode(422)
                .body("code", equalTo("question.answer-text"));
        Panel.post(bidder, path + "/preparation", Map.of("text", "答".repeat(4001)))
                .statusCode(422)
                .body("code", equalTo("question.answer-text"));
        byte[] statement = prepare(question, ANSWERED);
        answer(rival, question, statement, sign(rival, statement)).statusCode(404);
        answer(bidder, question, statement, new byte[0]).statusCode(422).body("code", equalTo("question.not-signed"));
        answer(bidder, question, statement, sign(rival, statement))
                .statusCode(422)
                .body("code", equalTo("question.signer-differs"));
        byte[] changed = new String(statement, StandardCharsets.UTF_8)
                .replace("180 天为准", "170 天为准")
                .getBytes(StandardCharsets.UTF_8);
        answer(bidder, question, changed, sign(bidder, statement))
                .statusCode(422)
                .body("code", equalTo("signature.wrong-content"));
        byte[] another = new String(statement, StandardCharsets.UTF_8)
                .replace("工期 180", "工期 190")
                .getBytes(StandardCharsets.UTF_8);
        answer(bidder, question, another, sign(bidder, another))
                .statusCode(400)
                .body("code", equalTo("question.malformed"));
        attach(question, "一.pdf").statusCode(201);
        attach(question, "二.pdf").statusCode(201);
        attach(question, "三.pdf").statusCode(413).body("code", equalTo("question.too-many-files"));
        answer(bidder, question, statement, sign(bidder, statement))
                .statusCode(422)
                .body("code", equalTo("question.files-differ"));

        byte[] whole = prepare(question, ANSWERED);
        answer(bidder, question, whole, sign(bidder, whole)).statusCode(200);

        answer(bidder, question, whole, sign(bidder, whole)).statusCode(409).body("code", equalTo("question.answered"));
        attach(question, "四.pdf").statusCode(409).body("code", equalTo("question.answered"));
        String late = sent(0, "CLERICAL", "第 3 页表 2 合计有误？");
        byte[] tooLate = prepare(late, "是笔误。");
        timeIsOver(late);
        answer(bidder, late, tooLate, sign(bidder, tooLate)).statusCode(422).body("code", equalTo("question.late"));
        questions(members.get(0)).body("find { it.id == '" + late + "' }.state", equalTo("SILENT"));
        assertThat(price(lot.bids().get(0))).isEqualTo(9600000L);
    }

    /*
     * 9.6 million corrected to 9.8 and agreed; 10.0 million corrected and not agreed: out; 5.0 million below cost by vote: out.
     * Left are 9.8 and 10.4 million: base = mean = 10.1 million.
     */
    @Test
    void aCorrectedPriceIsEvaluatedWithConsentAndRejectedWithoutAndALowPriceNotExplainedIsVotedOut()
            throws IOException {
        lot = OpenedLot.construction("9600000", "10000000", "10400000", "5000000");
        host = Panel.host(lot);
        gathered();
        Person second = bidderOf(1);
        Person fourth = bidderOf(3);
        correct(0, "AMBIGUOUS", "WORDS", "9800000").statusCode(422).body("code", equalTo("question.correction"));
        correct(0, "CLERICAL", "WORDS", "9600000").statusCode(422).body("code", equalTo("question.corrected-figure"));
        correct(0, "CLERICAL", "WORDS", "-1").statusCode(422).body("code", equalTo("question.corrected-figure"));
        String first = send(correct(0, "CLERICAL", "UNIT_PRICES", "9800000"));
        String refused = send(correct(1, "CLERICAL", "WORDS", "10100000"));
        String low = send(ask(members.get(0), lot.bids().get(3), "LOW_PRICE", "请说明报价构成并提供证明材料。", 60));
        correct(0, "CLERICAL", "WORDS", "9900000").statusCode(409).body("code", equalTo("question.corrected-already"));
        Person agreeing = bidderOf(0);
        Panel.post(agreeing, "/api/questions/" + first + "/preparation", Map.of("text", "确认。"))
                .statusCode(422)
                .body("code", equalTo("question.consent-missing"));
        consent(agreeing, first, true);
        consent(second, refused, false);
        consent(fourth, low, null);

        members.forEach(member -> Panel.vote(lot, member, Map.of()).statusCode(200));
        for (Person member : members.subList(0, 3)) {
            Map<String, Object> vote =
                    Map.of("bid", lot.bids().get(3), "item", "responsive.2", "passed", false, "reason", "不能合理说明");
            Panel.put(member, "/api/lots/" + lot.code() + "/reviews", Map.of("votes", List.of(vote)))
                    .statusCode(200);
        }
        members.forEach(member -> Panel.post(member, "/api/lots/" + lot.code() + "/reviews/submission", Map.of())
                .statusCode(200));
        members.get(0)
                .request()
                .get(Panel.session(lot))
                .then()
                .body("state", equalTo("SCORING"))
                .body(bid(0) + ".rejectedBy", equalTo(""))
                .body(bid(1) + ".rejectedBy", equalTo("O12 22"))
                .body(bid(2) + ".rejectedBy", equalTo(""))
                .body(bid(3) + ".rejectedBy", equalTo("REG 51(5), O12 21"))
                .body(bid(0) + ".price", equalTo(9600000.0f))
                .body(bid(0) + ".correctedPrice", equalTo(9800000.0f));
        Panel.score(lot, members.get(0), lot.bids().get(1), 1, "10")
                .statusCode(422)
                .body("code", equalTo("room.bid-rejected"));
        for (Person member : members) {
            for (int bid : new int[] {0, 2}) {
                Panel.score(lot, member, lot.bids().get(bid), 1, "30").statusCode(200);
                Panel.score(lot, member, lot.bids().get(bid), 2, "15").statusCode(200);
            }
            Panel.submitScores(lot, member).statusCode(200);
        }
        Panel.post(members.get(0), "/api/lots/" + lot.code() + "/conclusion", Map.of())
                .statusCode(200)
                .body("ranking", hasSize(2))
                .body(
                        "base.arithmetic.toString()",
                        allOf(containsString("9800000"), containsString("10400000"), not(containsString("9600000"))));
        members.forEach(member -> Panel.sign(lot, member).statusCode(200));

        String result = supervisor
                .request()
                .get("/api/lots/" + lot.code() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .path("result");
        assertThat(result)
                .contains("\"correction\":{\"consented\":true,\"price\":\"9800000.00\",\"rule\":\"UNIT_PRICES\"}")
                .contains("\"correction\":{\"consented\":false,\"price\":\"10100000.00\",\"rule\":\"WORDS\"}");
        assertThat(text(lot)).contains("经其确认按更正后的9,800,000.00元评审", "未确认评标委员会对其报价计算错误的更正", "O1222", "REG51(5),O1221");
        assertThat(price(lot.bids().get(0))).isEqualTo(9600000L);
        assertThat(BiddingLot.count(
                        "select price::bigint from ranked_bid where bid_id = ?",
                        lot.bids().get(0)))
                .isEqualTo(9800000L);
    }

    private String bid(int number) {
        return "table.bids.find { it.id == '" + lot.bids().get(number) + "' }";
    }

    private Person bidderOf(int bid) {
        return TestPeople.withCertificates(
                Suite.ISO_1, OpenedLot.bidderName(bid), lot.bidders().get(bid), Role.BIDDER);
    }

    private ValidatableResponse correct(int bid, String kind, String rule, String price) {
        Map<String, Object> correction = Map.of("rule", rule, "price", new BigDecimal(price));
        return Panel.post(
                members.get(0),
                "/api/lots/" + lot.code() + "/questions",
                Map.of(
                        "bid",
                        lot.bids().get(bid),
                        "kind",
                        kind,
                        "text",
                        "报价计算有误。",
                        "minutes",
                        60,
                        "correction",
                        correction));
    }

    private String send(ValidatableResponse drafted) {
        String question = drafted.statusCode(200).extract().path("id");
        agree(1, question).statusCode(200);
        agree(2, question).statusCode(200).body("state", equalTo("SENT"));
        return question;
    }

    private static void consent(Person person, String question, Boolean consents) {
        Map<String, Object> words =
                consents == null ? Map.of("text", "见附件。") : Map.of("text", "见附件。", "consents", consents);
        byte[] statement = prepare(person, question, words);
        answer(person, question, statement, sign(person, statement)).statusCode(200);
    }

    private String text(OpenedLot reported) throws IOException {
        byte[] pdf = host.request()
                .get("/api/lots/" + reported.code() + "/report.pdf")
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private String sent(int bid, String kind, String text) {
        return send(draft(bid, kind, text));
    }

    private ValidatableResponse draft(int bid, String kind, String text) {
        return ask(members.get(0), lot.bids().get(bid), kind, text, 60);
    }

    private ValidatableResponse ask(Person person, UUID bid, String kind, String text, int minutes) {
        return Panel.post(
                person,
                "/api/lots/" + lot.code() + "/questions",
                Map.of("bid", bid, "kind", kind, "text", text, "minutes", minutes));
    }

    private ValidatableResponse agree(int member, String question) {
        return Panel.post(
                members.get(member), "/api/lots/" + lot.code() + "/questions/" + question + "/agreement", Map.of());
    }

    private ValidatableResponse questions(Person person) {
        return person.request().get("/api/lots/" + lot.code() + "/questions").then();
    }

    private static ValidatableResponse one(Person person, String question) {
        return person.request().get("/api/questions/" + question).then();
    }

    private ValidatableResponse attach(String question, String name) {
        return bidder.request()
                .contentType("application/pdf")
                .body(("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8))
                .post("/api/questions/" + question + "/files?name=" + name)
                .then();
    }

    private byte[] prepare(String question, String text) {
        return prepare(bidder, question, Map.of("text", text));
    }

    private static byte[] prepare(Person person, String question, Map<String, Object> words) {
        String content = Panel.post(person, "/api/questions/" + question + "/preparation", words)
                .statusCode(200)
                .extract()
                .path("content");
        return Base64.getDecoder().decode(content);
    }

    private static byte[] sign(Person person, byte[] statement) {
        return DetachedSignature.sign(person.credentials(), statement, Instant.now());
    }

    private static ValidatableResponse answer(Person person, String question, byte[] statement, byte[] signature) {
        Base64.Encoder base64 = Base64.getEncoder();
        return Panel.post(
                person,
                "/api/questions/" + question + "/answer",
                Map.of("content", base64.encodeToString(statement), "signature", base64.encodeToString(signature)));
    }

    private void scoreAndSubmit(Person member) {
        lot.bids().forEach(bid -> score(member, bid));
        Panel.submitScores(lot, member).statusCode(200);
    }

    private void score(Person member, UUID bid) {
        Panel.score(lot, member, bid, 1, "30").statusCode(200);
        Panel.score(lot, member, bid, 2, "15").statusCode(200);
    }

    private static void timeIsOver(String question) {
        BiddingLot.run(
                "update bidder_question set sent_at = clock_timestamp() - interval '1 hour',"
                        + " due_at = clock_timestamp() - interval '1 second' where id = ?",
                UUID.fromString(question));
    }

    private static long price(UUID bid) {
        return BiddingLot.count("select price::bigint from opened_bid where bid_id = ?", bid);
    }
}
