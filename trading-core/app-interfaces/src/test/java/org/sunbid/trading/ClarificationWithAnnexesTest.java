package org.sunbid.trading;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Corrected drawings are published with the clarification that names them. */
@QuarkusTest
class ClarificationWithAnnexesTest {

    @Inject
    StatutoryCalendar calendar;

    @Inject
    TrustedAuthorities authorities;

    private Person agency;
    private String tender;

    @BeforeEach
    void aPublishedTender() {
        agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "TENDEREE");
        tender = Deal.published(agency, calendar);
    }

    @Test
    void aCorrectedDrawingIsDownloadedByEverybodyOnceTheSignedNoticeNamesIt() {
        Map<String, Object> drawing =
                upload("道路平面图（修正）.pdf", "corrected").statusCode(201).extract().path("");
        String address = "/documents/" + drawing.get("sha256");
        given().get(address).then().statusCode(404);

        publish(prepare(null))
                .statusCode(201)
                .body("files.name", contains("道路平面图（修正）.pdf", "clarification-1.json", "clarification-1.json.p7s"));

        assertThat(given().get(address).then().statusCode(200).extract().asByteArray())
                .isEqualTo(bytes("%PDF-1.7 corrected"));
        given().get("/api/tenders/" + tender).then().body("documents.sha256", hasItem(drawing.get("sha256")));
        annexes(agency).body("$", hasSize(0));
        given().get("/tenders/" + tender + "/clarifications")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString(address));
    }

    @Test
    void whatWasSignedIsPublishedWithItsSignatureAndHoldsForEverybody() {
        upload("清单.pdf", "list").statusCode(201);
        List<String> hashes = publish(prepare(null)).statusCode(201).extract().path("files.sha256");

        byte[] content = given().get("/documents/" + hashes.get(1)).asByteArray();
        byte[] signature = given().get("/documents/" + hashes.get(2)).asByteArray();
        var signer = DetachedSignature.verify(content, signature, authorities.current(), Instant.now())
                .signer();
        assertThat(signer.uscc()).isEqualTo(agency.uscc());
        assertThat(new String(content, StandardCharsets.UTF_8)).contains(hashes.get(0));
    }

    @Test
    void theMessageToThePublicPlatformNamesEachFile() {
        Map<String, Object> file =
                upload("清单.pdf", "for the network").statusCode(201).extract().path("");
        publish(prepare(null)).statusCode(201);

        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox where payload like ? and payload like ?",
                        "%" + tender + "%",
                        "%" + file.get("sha256") + "%"))
                .isPositive();
    }

    @Test
    void aFileThatWasNotUploadedForThisTenderIsNotPublished() {
        Map<String, Object> foreign = new HashMap<>(
                Map.of("name", "招标文件.pdf", "size", 10, "mediaType", "application/pdf", "kind", "CLARIFICATION"));
        foreign.put(
                "sha256",
                given().get("/api/tenders/" + Deal.published(agency, calendar))
                        .then()
                        .extract()
                        .path("documents[0].sha256"));

        publish(prepare(List.of(foreign))).statusCode(422).body("code", equalTo("clarification.file-unknown"));
    }

    @Test
    void anAnnexIsReplacedByOneOfItsNameAndTakenAwayAgain() {
        upload("清单.pdf", "first").statusCode(201);
        String second = upload("清单.pdf", "second").statusCode(201).extract().path("sha256");
        annexes(agency).body("sha256", contains(second));

        agency.request().delete(path() + "/" + second).then().statusCode(204);
        annexes(agency).body("$", hasSize(0));
        agency.request().delete(path() + "/" + second).then().statusCode(204);
    }

    @Test
    void anotherOrganisationNeitherSeesNorAddsAnnexes() {
        upload("清单.pdf", "own").statusCode(201);
        Person other = Deal.register(Suite.ISO_1, "贵州工程咨询有限公司", "AGENCY");

        other.request().get(path()).then().statusCode(404).body("code", equalTo("tender.unknown"));
        other.request()
                .contentType("application/pdf")
                .queryParam("name", "清单.pdf")
                .body(bytes("%PDF-1.7 foreign"))
                .post(path())
                .then()
                .statusCode(404);
    }

    @Test
    void typesNamesAndNumberHaveLimits() {
        agency.request()
                .contentType("text/html")
                .queryParam("name", "page.html")
                .body(bytes("<script>"))
                .post(path())
                .then()
                .statusCode(400)
                .body("code", equalTo("tender.media-type"));
        upload("../x.pdf", "x").statusCode(400).body("code", equalTo("tender.file-name"));
        for (int i = 0; i < 20; i++) {
            upload("图 " + i + ".pdf", "drawing " + i).statusCode(201);
        }
        upload("图 20.pdf", "one too many").statusCode(413).body("code", equalTo("clarification.too-many-annexes"));
    }

    private String path() {
        return "/api/tenders/" + tender + "/clarifications/annexes";
    }

    private ValidatableResponse annexes(Person person) {
        return person.request().get(path()).then().statusCode(200);
    }

    private ValidatableResponse upload(String name, String text) {
        return agency.request()
                .contentType("application/pdf")
                .queryParam("name", name)
                .body(bytes("%PDF-1.7 " + text))
                .post(path())
                .then();
    }

    private byte[] bytes(String text) {
        return ("%PDF-1.7 " + tender + " " + text).getBytes(StandardCharsets.UTF_8);
    }

    private String prepare(List<Map<String, Object>> files) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("title", "关于道路平面图的修改");
        notice.put("text", "道路平面图以本公告附件为准。");
        notice.put("affectsBids", false);
        notice.put("files", files);
        return Deal.json(agency.request())
                .body(notice)
                .post("/api/tenders/" + tender + "/clarifications/signing")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
    }

    private ValidatableResponse publish(String content) {
        byte[] signature =
                DetachedSignature.sign(agency.credentials(), Base64.getDecoder().decode(content), Instant.now());
        return Deal.json(agency.request())
                .body(Map.of("content", content, "signature", Deal.base64(signature)))
                .post("/api/tenders/" + tender + "/clarifications")
                .then();
    }
}
