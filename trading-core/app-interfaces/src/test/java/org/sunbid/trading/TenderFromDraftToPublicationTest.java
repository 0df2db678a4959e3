package org.sunbid.trading;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.AcceptedFiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
class TenderFromDraftToPublicationTest {

    @Inject
    StatutoryCalendar calendar;

    private Person tenderee;
    private Person agency;
    private String project;

    @BeforeEach
    void anAgencyWithAProjectOfItsTenderee() {
        tenderee = Deal.register(Suite.GM_1, "昆明市盘龙区住房和城乡建设局", "TENDEREE");
        agency = Deal.register(Suite.GM_1, "云南滇池工程咨询有限公司", "AGENCY", "BIDDER");
        project = Deal.project(agency, Optional.of(tenderee));
    }

    @Test
    void aSignedDraftBecomesPublicWithItsCodesAndDocuments() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Deal.attach(agency, tender, "招标文件.pdf");
        Deal.sign(agency, tender).statusCode(200);

        Deal.publish(agency, tender).statusCode(200).body("lots[0].state", equalTo("BIDDING"));

        assertThat(tender).startsWith(project).hasSize(20);
        List<String> documents = given().get("/api/tenders/" + tender)
                .then()
                .statusCode(200)
                .body("lots[0].code", equalTo(tender + "001"))
                .body("agency.uscc", equalTo(agency.uscc()))
                .body("transactionCode", matchesPattern("A01-12530100MB0X12345N-\\d{8}-\\d{6}-[0-9A-Z*]"))
                .body("documents.kind", containsInAnyOrder("DOCUMENT", "DATA", "SIGNATURE"))
                .extract()
                .path("documents.sha256");
        documents.forEach(sha256 -> given().get("/documents/" + sha256).then().statusCode(200));
        given().queryParam("text", "龙泉路")
                .get("/api/tenders")
                .then()
                .statusCode(200)
                .body("tenders.code", hasItem(tender));
    }

    @Test
    void aDraftIsSeenByThoseWhoRunItAndByNobodyElse() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Person other = Deal.register(Suite.ISO_1, "贵阳建设工程有限公司", "AGENCY", "TENDEREE", "BIDDER");

        agency.request().get("/api/tenders/" + tender).then().statusCode(200);
        tenderee.request().get("/api/tenders/" + tender).then().statusCode(200);
        other.request().get("/api/tenders/" + tender).then().statusCode(404);
        given().get("/api/tenders/" + tender).then().statusCode(404);
        Deal.publish(other, tender).statusCode(404);
    }

    @Test
    void aDeadlineNineteenDaysAfterTheIssueIsRefusedWithItsClause() {
        agency.request()
                .contentType("application/json")
                .body(DraftText.lawful(project, calendar, 19))
                .post("/api/tenders")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/time-table.deadline-too-early"))
                .body("violations[0].clause", equalTo("TBL 24"));
    }

    @Test
    void theTenderSaysWhetherConsortiaAreAcceptedAndOfHowManyMembers() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 25);
        agency.request().get("/api/tenders/" + draft(draft)).then().body("consortiumMembers", equalTo(0));
        draft.put("consortiumMembers", 1);
        agency.request()
                .contentType("application/json")
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(422)
                .body("violations.code", org.hamcrest.Matchers.hasItem("tender.consortium-members"));
        draft.put("consortiumMembers", 3);
        String tender = draft(draft);

        agency.request().get("/api/tenders/" + tender).then().body("consortiumMembers", equalTo(3));
        agency.request()
                .get("/tenders/" + tender + "?lang=en")
                .then()
                .body(containsString("with at most 3 members, the leader included"));
    }

    @Test
    void aTenderSaysThatBidsComeInTwoEnvelopes() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 25);
        draft.put("envelopes", "TWO");
        String tender = draft(draft);
        Deal.attach(agency, tender, "招标文件.pdf");
        Deal.sign(agency, tender).statusCode(200);
        Deal.publish(agency, tender).statusCode(200);

        given().get("/api/tenders/" + tender).then().body("envelopes", equalTo("TWO"));
        given().get("/api/lots/" + tender + "001/sealing")
                .then()
                .body("envelopes", equalTo(List.of("price", "technical")));
        given().get("/tenders/" + tender).then().statusCode(200).body(containsString("双信封"));
    }

    @Test
    void twoEnvelopesAreRefusedWhereNoMeritIsScored() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 25);
        draft.put("envelopes", "TWO");
        draft.put("method", "LOWEST_EVALUATED_PRICE");
        draft.put("parameters", Map.of());

        agency.request()
                .contentType("application/json")
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("tender.envelopes-need-merit"));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 19);
        draft.put("clarificationUntil", draft.get("deadline"));
        draft.put("parameters", Map.of("pricePoints", "40", "base", "MEAN_LESS_DROP", "drop", "0.03"));

        agency.request()
                .contentType("application/json")
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        org.hamcrest.Matchers.hasItems(
                                "time-table.deadline-too-early",
                                "time-table.clarification-too-late",
                                "tender.parameter-missing",
                                "tender.item-count"));
    }

    @Test
    void anUnsignedDraftIsNotPublished() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Deal.attach(agency, tender, "招标文件.pdf");

        Deal.publish(agency, tender).statusCode(409).body("code", equalTo("tender.not-signed"));
    }

    @Test
    void aChangeAfterTheSignatureHasToBeSignedAgain() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Deal.attach(agency, tender, "招标文件.pdf");
        Deal.sign(agency, tender).statusCode(200);
        Deal.attach(agency, tender, "工程量清单.pdf");

        Deal.publish(agency, tender).statusCode(409).body("code", equalTo("tender.not-signed"));
    }

    @Test
    void aSignatureOfAnotherOrganisationDoesNotCount() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Deal.attach(agency, tender, "招标文件.pdf");
        Person mixed = new Person(agency.id(), agency.name(), agency.uscc(), agency.token(), tenderee.credentials());

        Deal.sign(mixed, tender).statusCode(401).body("code", equalTo("tender.signer-differs"));
    }

    @Test
    void aPublishedTenderIsNotRewritten() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 25);
        String tender = draft(draft);
        Deal.attach(agency, tender, "招标文件.pdf");
        Deal.sign(agency, tender).statusCode(200);
        Deal.publish(agency, tender).statusCode(200);

        draft.put("name", "另一个名称");
        agency.request()
                .contentType("application/json")
                .body(draft)
                .put("/api/tenders/" + tender)
                .then()
                .statusCode(409)
                .body("code", equalTo("tender.already-published"));
        Deal.publish(agency, tender).statusCode(409);
    }

    @Test
    void aFileNameThatLeadsElsewhereIsRefused() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        for (String name : List.of(
                "../../etc/passwd", "a/b.pdf", "..\\x.pdf", ".hidden", "tender.json", "clarification-3.json.p7s")) {
            agency.request()
                    .contentType("application/pdf")
                    .queryParam("name", name)
                    .body("x".getBytes(StandardCharsets.UTF_8))
                    .post("/api/tenders/" + tender + "/documents")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("tender.file-name"));
        }
    }

    @Test
    void aFileThatIsNotOfItsTypeOrHarmsItsReadersIsRefused() {
        String tender = draft(DraftText.lawful(project, calendar, 25));
        Map<String, String> examples = Map.of(
                "a.pdf=<html>", "container.not-of-type",
                "a.zip=%PDF-1.7", "container.not-of-type",
                "a.xml=<!DOCTYPE a [<!ENTITY b 'ha'>]><a>&b;</a>", "container.xml-doctype");

        examples.forEach((example, code) -> {
            String[] parts = example.split("=", 2);
            agency.request()
                    .contentType(AcceptedFiles.typeOf(parts[0]))
                    .queryParam("name", parts[0])
                    .body(parts[1].getBytes(StandardCharsets.UTF_8))
                    .post("/api/tenders/" + tender + "/documents")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(code));
        });
        agency.request().get("/api/tenders/" + tender).then().body("documents", hasSize(0));
    }

    @Test
    void aDraftIsPublishedOnlyWhileItsDatesStillHold() {
        Map<String, Object> draft = DraftText.lawful(project, calendar, 25);
        draft.put("documentsFrom", Instant.now().plusSeconds(3600).toString());
        String tender = draft(draft);
        Deal.attach(agency, tender, "招标文件.pdf");
        Deal.sign(agency, tender).statusCode(200);
        Deal.publish(agency, tender).statusCode(200);
    }

    private String draft(Map<String, Object> draft) {
        return agency.request()
                .contentType("application/json")
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
