package org.sunbid.trading.prequalification;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.CalledTender;
import org.sunbid.opening.EventStream;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.Deal;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** 资格预审 (REG 15–19): four apply, one fails, and the tender that follows is for those who passed. */
@QuarkusTest
class PrequalificationTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Suite SUITE = Suite.ISO_1;

    @Inject
    StatutoryCalendar calendar;

    private Person tenderee;
    private String project;
    private BiddingLot lot;
    private List<SealedFile> applications;

    @BeforeEach
    void aPrequalificationIsCalledFor() {
        tenderee = Deal.register(SUITE, "盘龙区住房和城乡建设局", "TENDEREE");
        project = Deal.project(tenderee, Optional.empty());
        lot = CalledTender.published(tenderee, CalledTender.prequalification(project, calendar));
    }

    @Test
    void whoPassesIsInvitedToTheTenderThatFollowsAndWhoFailsMayNotBid() throws IOException {
        apply(5_500);
        open();
        assertThatNobodyLearnsWhoApplied();
        SealedFile failed = applications.get(1);
        CalledTender.review(lot, tenderee, "B05", applications, Map.of(failedId(failed), "企业资质为三级"));

        assertThat(state(lot)).isEqualTo("PREQUALIFIED");
        assertThatEachReadsItsOwnResultOnly(failed);
        assertThatNobodyLearnsWhoApplied();

        BiddingLot following =
                CalledTender.published(tenderee, CalledTender.following(lot.tender(), project, calendar));
        assertThat(invitations(applications.get(0).bidder())).containsExactly("/tenders/" + following.tender());
        assertThat(invitations(failed.bidder())).isEmpty();
        for (SealedFile application : applications) {
            SealedFile bid = PackedBid.of(application.bidder(), following, new BigDecimal("47000000"));
            if (application.equals(failed)) {
                assertThat(code(bid.begin(), 422)).isEqualTo("bid.not-qualified");
            } else {
                bid.submit().then().statusCode(200);
            }
        }
        SealedFile stranger = PackedBid.of(bidder(5_509), following, new BigDecimal("47000000"));
        assertThat(code(stranger.begin(), 422)).isEqualTo("bid.not-qualified");
        assertThat(BiddingLot.count("select count(*) from bid where lot_code = ?", following.code()))
                .isEqualTo(3);
    }

    @Test
    void whereFewerThanThreePassItIsCalledForAnew() {
        apply(5_520);
        open();
        CalledTender.review(
                lot,
                tenderee,
                "B06",
                applications,
                Map.of(failedId(applications.get(0)), "企业资质为三级", failedId(applications.get(1)), "企业资质为三级"));

        assertThat(state(lot)).isEqualTo("FAILED");
        RestAssured.given()
                .get("/api/tenders/" + lot.tender())
                .then()
                .body("lots[0].failureReason", equalTo("通过资格预审的申请人少于三家，应当重新招标"));
        results(tenderee).then().body("passed", equalTo(List.of(true, true, false, false)));
        String next = CalledTender.drafted(tenderee, CalledTender.following(lot.tender(), project, calendar));
        assertThat(code(signing(tenderee, next), 422)).isEqualTo("prequalification.not-ended");
    }

    @Test
    void fewerThanThreeApplicationsAreNotOpenedAndTheirNumberIsNotTold() {
        PackedBid.application(bidder(5_540), lot).submit().then().statusCode(200);
        CalledTender.reachDeadline(lot);

        Eventually.holds(WAIT, () -> state(lot).equals("FAILED"));
        hall().then().body("failure", equalTo("opening.too-few-applications")).body("counts.all", equalTo(0));
        RestAssured.given()
                .get("/api/tenders/" + lot.tender())
                .then()
                .body("lots[0].failureReason", equalTo("资格预审申请人少于三家，不予开启"));
    }

    @Test
    void aPrequalificationAsksForNoMoneyAndKeepsItsOwnSpans() {
        Map<String, Object> draft = CalledTender.prequalification(project, calendar);
        draft.put("deadline", draft.get("documentsUntil"));
        draft.put("envelopes", "ONE");
        draft.put("releasePolicy", "CUSTODIANS");
        draft.put("parameters", Map.of("items", "施工组织设计|40"));
        draft.put(
                "lots",
                List.of(Map.of("name", "一标段", "estimate", "48600000.00", "priceCap", "48600000.00", "deposit", "1")));

        List<String> codes = Deal.json(tenderee.request())
                .body(draft)
                .post("/api/tenders")
                .then()
                .statusCode(422)
                .extract()
                .path("violations.code");

        assertThat(codes)
                .contains(
                        "time-table.applications-too-short",
                        "tender.application-is-sealed",
                        "tender.application-without-money",
                        "tender.application-without-custodians",
                        "tender.criterion-malformed");
    }

    @Test
    void aTenderFollowsNothingButAPrequalificationOfItsTenderee() {
        Person other = Deal.register(SUITE, "西山区水务局", "TENDEREE");
        String foreign = CalledTender.drafted(
                other, CalledTender.following(lot.tender(), Deal.project(other, Optional.empty()), calendar));

        assertThat(code(signing(other, foreign), 422)).isEqualTo("prequalification.not-followed");
        String early = CalledTender.drafted(tenderee, CalledTender.following(lot.tender(), project, calendar));
        assertThat(code(signing(tenderee, early), 422)).isEqualTo("prequalification.not-ended");
    }

    private void apply(int firstNumber) {
        applications = IntStream.range(0, 4)
                .mapToObj(i -> PackedBid.application(bidder(firstNumber + i), lot))
                .toList();
        SealedFile priced = PackedBid.of(applications.get(0).bidder(), lot, new BigDecimal("47000000"));
        assertThat(code(priced.begin(), 422)).isEqualTo("bid.envelope-not-accepted");
        applications.forEach(application -> application.submit().then().statusCode(200));
    }

    /** From the deadline to the signed record. */
    private void open() {
        CalledTender.open(lot, applications);
        tenderee.request()
                .get("/api/halls/" + lot.code())
                .then()
                .body("envelope", equalTo("APPLICATION"))
                .body("bids.state", everyItem(equalTo("OPENED")))
                .body("bids.bidder", hasSize(4))
                .body("bids.price", everyItem(nullValue()))
                .body("counts.all", equalTo(4));
        CalledTender.close(lot, tenderee);
        Eventually.holds(WAIT, () -> state(lot).equals("OPENED"));
    }

    /** Not the public, not the other applicants, over no page, no stream, no record and no message. */
    private void assertThatNobodyLearnsWhoApplied() throws IOException {
        Person applicant = applications.get(3).bidder();
        applicant
                .request()
                .get("/api/halls/" + lot.code())
                .then()
                .body("attendance", equalTo("BIDDER"))
                .body("bids.bidder", equalTo(List.of(applicant.name())))
                .body("bids[0].ordinal", equalTo(1))
                .body("counts.all", equalTo(1));
        hall().then().body("bids", hasSize(0)).body("counts.all", equalTo(0)).body("record", nullValue());
        int told = hall().path("lastEvent");
        assertThat(told).isEqualTo(7);
        assertThat(EventStream.numbers(lot.code(), 0, told)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(tenderee.request().get("/api/halls/" + lot.code()).<Integer>path("lastEvent"))
                .isGreaterThan(told + 3 * applications.size() - 1);
        for (String page : List.of(
                "/halls/" + lot.code(),
                "/sessions/" + lot.tender(),
                "/api/sessions/" + lot.tender(),
                "/tenders/" + lot.tender(),
                "/api/tenders/" + lot.tender())) {
            for (SealedFile application : applications) {
                RestAssured.given()
                        .get(page)
                        .then()
                        .statusCode(200)
                        .body(not(containsString(application.bidder().name())));
            }
            applicant
                    .request()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(applications.get(0).bidder().name())));
        }
        assertThat(RestAssured.given()
                        .get("/halls/" + lot.code() + "/record.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(applicant
                        .request()
                        .get("/api/halls/" + lot.code() + "/record.pdf")
                        .statusCode())
                .isEqualTo(404);
        byte[] record = tenderee.request()
                .get("/api/halls/" + lot.code() + "/record.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/record-application.pdf"), record);
        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox where audience = 'PUBLIC' and payload::text like ?",
                        "%" + applicant.uscc() + "%"))
                .isZero();
    }

    private void assertThatEachReadsItsOwnResultOnly(SealedFile failed) throws IOException {
        results(tenderee)
                .then()
                .statusCode(200)
                .body("passed", equalTo(List.of(true, true, true, false)))
                .body("[3].uscc", equalTo(failed.bidder().uscc()))
                .body("[3].clause", equalTo("REG 18 · 1"));
        results(TestPeople.alone("监督", Role.SUPERVISOR)).then().statusCode(200).body("", hasSize(4));
        String other = Deal.freshUscc();
        assertThat(results(TestPeople.of("别的代理", other, Role.AGENCY)).statusCode())
                .isEqualTo(404);
        result(failed.bidder())
                .then()
                .statusCode(200)
                .body("passed", equalTo(false))
                .body("failed", equalTo("市政公用工程施工总承包二级以上"));
        result(applications.get(0).bidder())
                .then()
                .statusCode(200)
                .body("passed", equalTo(true))
                .body("name", startsWith("云南第"));
        assertThat(result(bidder(5_519)).statusCode()).isEqualTo(404);
        tenderee.request()
                .get("/lots/" + lot.code() + "/prequalification/results")
                .then()
                .statusCode(200)
                .body(containsString(failed.bidder().name()));
        failed.bidder()
                .request()
                .get("/lots/" + lot.code() + "/prequalification/result")
                .then()
                .statusCode(200)
                .body(containsString("未通过"));
        byte[] report = tenderee.request()
                .get("/api/lots/" + lot.code() + "/report.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(Path.of("target/documents/review-report.pdf"), report);
    }

    private Response results(Person person) {
        return person.request().get("/api/lots/" + lot.code() + "/prequalification/results");
    }

    private Response result(Person person) {
        return person.request().get("/api/lots/" + lot.code() + "/prequalification/result");
    }

    /** Where the invitations on somebody's worklist lead. */
    private static List<String> invitations(Person person) {
        List<Map<String, String>> items = person.request()
                .get("/api/worklist")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        return items.stream()
                .filter(item -> item.get("task").startsWith("投标邀请"))
                .map(item -> item.get("link"))
                .toList();
    }

    /** What its issuer would sign. */
    private static Response signing(Person issuer, String tender) {
        return issuer.request().get("/api/tenders/" + tender + "/signing");
    }

    private static String state(BiddingLot lot) {
        return RestAssured.given().get("/api/tenders/" + lot.tender()).path("lots[0].state");
    }

    private Response hall() {
        return RestAssured.given().get("/api/halls/" + lot.code());
    }

    private static UUID failedId(SealedFile application) {
        return UUID.fromString(application.id());
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(SUITE, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }

    private static String code(Response response, int status) {
        return response.then().statusCode(status).extract().path("code");
    }
}
