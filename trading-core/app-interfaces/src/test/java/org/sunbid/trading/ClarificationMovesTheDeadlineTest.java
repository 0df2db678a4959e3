package org.sunbid.trading;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ClarificationMovesTheDeadlineTest {

    @Inject
    StatutoryCalendar calendar;

    private Person agency;
    private String tender;

    @BeforeEach
    void aPublishedTender() {
        agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        tender = Deal.published(agency, calendar);
    }

    @Test
    void aNoticeThatAffectsBidsLeavesTheDeadlineWhenFifteenDaysRemain() {
        Instant before = deadline();

        publish(prepare(true, null)).statusCode(201).body("number", equalTo(1));

        assertThat(deadline()).isEqualTo(before);
        given().get("/api/tenders/" + tender).then().body("documentVersion", equalTo(2));
    }

    @Test
    void aDeadlineThatWouldMoveBackIsRefused() {
        Instant earlier = deadline().minus(Duration.ofDays(1));

        publish(prepare(true, earlier)).statusCode(422).body("code", equalTo("clarification.deadline-moved-back"));
    }

    @Test
    void theSameNumberIsNotPublishedTwice() {
        String content = prepare(false, null);
        publish(content).statusCode(201);

        publish(content).statusCode(409).body("code", equalTo("clarification.number-taken"));
    }

    @Test
    void aSignatureOverAnotherTextDoesNotCount() {
        String content = prepare(false, null);
        byte[] signature = DetachedSignature.sign(agency.credentials(), new byte[] {1}, Instant.now());

        send(content, signature).statusCode(422);
    }

    @Test
    void anAnnexIsAFileOfOnesOwnUpload_knowingTheHashOfAnothersIsNotEnough() {
        Person other = Deal.register(Suite.ISO_1, "云南玉溪工程咨询有限公司", "AGENCY", "TENDEREE");
        String draft = Deal.json(other.request())
                .body(DraftText.lawful(Deal.project(other, Optional.empty()), calendar, 25))
                .post("/api/tenders")
                .path("code");
        Deal.attach(other, draft, "未公开的招标文件.pdf");
        String secret = other.request().get("/api/tenders/" + draft).path("documents[0].sha256");

        publish(prepare(false, null, List.of(annex(secret))))
                .statusCode(422)
                .body("code", equalTo("clarification.file-unknown"));
        given().get("/documents/" + secret).then().statusCode(404);
    }

    private static Map<String, Object> annex(String sha256) {
        return Map.of(
                "name",
                "补充.pdf",
                "sha256",
                sha256,
                "size",
                30,
                "mediaType",
                "application/pdf",
                "kind",
                "CLARIFICATION");
    }

    @Test
    void aBidderWhoDownloadedSeesItOnTheWorklistAndAnotherDoesNot() {
        Person reader = Deal.register(Suite.ISO_1, "云南建工集团有限公司", "BIDDER");
        Person other = Deal.register(Suite.ISO_1, "贵州建工集团有限公司", "BIDDER");
        String document = given().get("/api/tenders/" + tender).then().extract().path("documents[0].sha256");
        reader.request().get("/documents/" + document).then().statusCode(200);

        publish(prepare(false, null)).statusCode(201);

        String link = "/tenders/" + tender + "/clarifications";
        reader.request().get("/api/worklist").then().body("link", hasItem(link));
        other.request().get("/api/worklist").then().body("link", not(hasItem(link)));
    }

    private Instant deadline() {
        return Instant.parse(
                given().get("/api/tenders/" + tender).then().extract().path("timeTable.deadline"));
    }

    private String prepare(boolean affectsBids, Instant newDeadline) {
        return prepare(affectsBids, newDeadline, List.of());
    }

    private String prepare(boolean affectsBids, Instant newDeadline, List<Map<String, Object>> files) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("title", "关于工程量清单的修改");
        notice.put("text", "清单第 12 项工程量由 1200 m³ 改为 1350 m³。");
        notice.put("affectsBids", affectsBids);
        notice.put("newDeadline", newDeadline == null ? null : newDeadline.toString());
        notice.put("files", files);
        return agency.request()
                .contentType("application/json")
                .body(notice)
                .post("/api/tenders/" + tender + "/clarifications/signing")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
    }

    private ValidatableResponse publish(String content) {
        return send(
                content,
                DetachedSignature.sign(agency.credentials(), Base64.getDecoder().decode(content), Instant.now()));
    }

    private ValidatableResponse send(String content, byte[] signature) {
        return agency.request()
                .contentType("application/json")
                .body(Map.of("content", content, "signature", Deal.base64(signature)))
                .post("/api/tenders/" + tender + "/clarifications")
                .then();
    }
}
