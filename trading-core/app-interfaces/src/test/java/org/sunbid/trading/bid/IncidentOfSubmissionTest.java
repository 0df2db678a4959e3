package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.clock.Node;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.ReadLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What a bidder's client saw is kept beside what the platform knows, and supervision gets both after the deadline. */
@QuarkusTest
class IncidentOfSubmissionTest {

    @Inject
    Scheduler quartz;

    @Inject
    Node node;

    private BiddingLot lot;
    private Person bidder;
    private SealedFile file;

    @BeforeEach
    void aBidOfWhichOneChunkCame() {
        lot = BiddingLot.open(Duration.ofMinutes(5));
        bidder = TestPeople.withCertificates(Suite.ISO_1, "云南第七十建设有限公司", BiddingLot.uscc(70), Role.BIDDER);
        file = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[9 << 20]);
        file.begin().then().statusCode(201);
        file.upload(0, file.chunk(0)).then().statusCode(200);
    }

    private Response report(Map<String, Object> body) {
        return bidder.request().contentType(ContentType.JSON).body(body).post("/api/bids/" + file.id() + "/incidents");
    }

    private static Map<String, Object> seen(int count) {
        String now = Instant.now().toString();
        return Map.of(
                "from", now,
                "until", now,
                "sentAt", now,
                "client", "toolbox",
                "seen",
                        Collections.nCopies(
                                count, Map.of("at", now, "request", "PUT chunk 1", "status", 503, "code", "bid.busy")));
    }

    private long messages() {
        return BiddingLot.count(
                "select count(*) from network_outbox where type = 'SubmissionIncidentReported' and subject = ?",
                lot.tender());
    }

    @Test
    void aReportIsKeptWithWhatThePlatformHadAndWithoutItsHealthBeforeTheDeadline() {
        report(seen(2))
                .then()
                .statusCode(201)
                .body("received", equalTo(1))
                .body("chunks", equalTo(2))
                .body("state", equalTo("UPLOADING"))
                .body("seen", hasSize(2))
                .body("health", nullValue());
        bidder.request()
                .get("/api/bids/" + file.id() + "/incidents")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        assertThat(messages()).isZero();
    }

    @Test
    void supervisionGetsItWhenSubmissionIsClosedAndLaterOnesAtOnce() {
        report(seen(1)).then().statusCode(201);
        lot.reachDeadline();
        QuarkusTransaction.requiringNew().run(() -> Arc.container()
                .instance(CloseSubmission.class)
                .get()
                .close(Arc.container()
                        .instance(ReadLot.class)
                        .get()
                        .find(lot.code())
                        .orElseThrow())
                .orThrow());
        assertThat(messages()).isEqualTo(1);

        report(seen(1)).then().statusCode(201).body("state", equalTo("LAPSED"));
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void afterTheDeadlineTheBidderSeesThePlatformsHealthToo() {
        BiddingLot.run("insert into submission_health (node, at, on_their_way, stored, stored_bytes, refused, broken,"
                + " free_bytes, database_millis) values ('node', clock_timestamp(), 64, 1, 2, 3, 4, 5, 6)");
        report(seen(1)).then().statusCode(201);
        lot.reachDeadline();
        bidder.request()
                .get("/api/bids/" + file.id() + "/incidents")
                .then()
                .body("[0].health", not(empty()))
                .body("[0].health.find { it.node == 'node' }.refused", equalTo(3));
    }

    @Test
    void aNodeToWhichQuartzGivesNothingSamplesItsOwnHealthToo() {
        quartz.pause();
        try {
            long before = samplesOfThisNode();
            Eventually.holds(Duration.ofSeconds(20), () -> samplesOfThisNode() > before + 1);
        } finally {
            quartz.resume();
        }
    }

    private long samplesOfThisNode() {
        return BiddingLot.count("select count(*) from submission_health where node = ?", node.name());
    }

    @Test
    void aReportHasItsShapeItsSizeAndItsOwner() {
        assertThat(report(seen(101)).then().statusCode(400).extract().<String>path("code"))
                .isEqualTo("request.invalid-field");
        Map<String, Object> wrong = new java.util.HashMap<>(seen(1));
        wrong.put(
                "seen", List.of(Map.of("at", "2026-11-23T01:30:00Z", "request", "x\u0000", "status", 1, "code", "?")));
        report(wrong).then().statusCode(400);
        for (int i = 0; i < 20; i++) {
            report(seen(1)).then().statusCode(201);
        }
        assertThat(report(seen(1)).then().statusCode(413).extract().<String>path("code"))
                .isEqualTo("bid.too-many-incidents");

        Person other = TestPeople.withCertificates(Suite.ISO_1, "云南第七十一建设有限公司", BiddingLot.uscc(71), Role.BIDDER);
        other.request()
                .contentType(ContentType.JSON)
                .body(seen(1))
                .post("/api/bids/" + file.id() + "/incidents")
                .then()
                .statusCode(404)
                .body("code", equalTo("bid.unknown"));
        other.request().get("/api/bids/" + file.id() + "/incidents").then().statusCode(404);
    }
}
