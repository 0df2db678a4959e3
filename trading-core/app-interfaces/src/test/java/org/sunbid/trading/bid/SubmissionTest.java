package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.Ticket;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** A bidder hands in a sealed bid, and everything that can be wrong with that. */
@QuarkusTest
class SubmissionTest {

    private BiddingLot lot;
    private Person bidder;

    @BeforeEach
    void aLotThatTakesBids() {
        lot = BiddingLot.open(Duration.ofMinutes(5));
        bidder = bidder(Suite.GM_1, 1);
    }

    private static Person bidder(Suite suite, int number) {
        return TestPeople.withCertificates(suite, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }

    private SealedFile sealed(Person person, int bytes) {
        byte[] payload = new byte[bytes];
        new Random(bytes).nextBytes(payload);
        return SealedFile.of(person, lot.tender(), lot.code(), payload);
    }

    private static String code(Response response, int status) {
        return response.then().statusCode(status).extract().path("code");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aWholeSubmissionEndsWithAReceiptThatAnyoneCanVerify(Suite suite) {
        Person person = bidder(suite, 2);
        SealedFile file = sealed(person, 3 << 20);
        Response begun = file.begin();
        begun.then().statusCode(201).body("missing", hasSize(1)).body("ticket.format", equalTo("sunbid-ticket-1"));

        file.upload(0, file.chunk(0)).then().statusCode(200).body("received", equalTo(1));
        byte[] document = file.complete().then().statusCode(200).extract().asByteArray();

        var trust = Arc.container().instance(TrustedAuthorities.class).get().current();
        String key = person.request()
                .get("/log/key")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var verified =
                Receipt.read(document).verify(trust, TrustedLogs.of(java.util.List.of(NoteKey.parse(key.strip()))));
        assertThat(verified.statement().delivery().sealDigest())
                .isEqualTo(file.seal().digest().hex());
        assertThat(verified.statement().delivery().bidder()).isEqualTo(person.uscc());
        assertThat(person.request().get("/api/bids/" + file.id() + "/receipt").asByteArray())
                .isEqualTo(document);
    }

    @Test
    void theTicketFixesWhatWasBegun() {
        SealedFile file = sealed(bidder, 100);
        Map<String, Object> ticket =
                file.begin().then().statusCode(201).extract().path("ticket");
        assertThat(ticket.get("sealDigest")).isEqualTo(file.seal().digest().hex());
        byte[] json = org.sunbid.sealing.json.CanonicalJson.write(ticket);
        var trust = Arc.container().instance(TrustedAuthorities.class).get().current();
        assertThatCode(() -> Ticket.read(json).verify(trust)).doesNotThrowAnyException();
    }

    @Test
    void chunksComeInAnyOrderAndAnUploadGoesOnAfterABreak() {
        SealedFile file = sealed(bidder, 17 << 20);
        file.begin().then().statusCode(201).body("chunks", equalTo(3));
        file.upload(2, file.chunk(2)).then().statusCode(200);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        assertThat(code(file.complete(), 409)).isEqualTo("bid.incomplete");

        file.begin().then().statusCode(201).body("missing", equalTo(java.util.List.of(1)));
        file.upload(1, file.chunk(1)).then().statusCode(200).body("received", equalTo(3));
        file.upload(1, file.chunk(1)).then().statusCode(200).body("received", equalTo(3));
        file.complete().then().statusCode(200);
        file.complete().then().statusCode(200);
    }

    @Test
    void aTamperedChunkIsNotKept() {
        SealedFile file = sealed(bidder, 1000);
        file.begin().then().statusCode(201);
        byte[] tampered = file.chunk(0);
        tampered[500] ^= 1;
        assertThat(code(file.upload(0, tampered), 422)).isEqualTo("bid.chunk-mismatch");
        assertThat(code(file.upload(0, new byte[2000]), 422)).isEqualTo("bid.chunk-mismatch");
        bidder.request().get("/api/bids/" + file.id()).then().body("missing", hasItem(0));
    }

    @Test
    void anUnencryptedBidIsRefusedWithAClearPrompt() {
        SealedFile file = sealed(bidder, 1000);
        file.begin().then().statusCode(201);
        byte[] pdf = "%PDF-1.7 the bid itself".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        file.upload(0, pdf)
                .then()
                .statusCode(422)
                .body("code", equalTo("bid.not-sealed"))
                .body("violations[0].clause", equalTo("O20 26"));
        Map<String, Object> plain = file.announcement();
        plain.put("header", Base64.getEncoder().encodeToString(pdf));
        assertThat(code(file.begin(plain), 422)).isEqualTo("bid.not-sealed");
    }

    @Test
    void theDatabaseClockDecidesThatABidIsLate() {
        SealedFile file = sealed(bidder, 1000);
        file.begin().then().statusCode(201);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        lot.reachDeadline();
        assertThat(code(file.complete(), 422)).isEqualTo("bid.deadline-passed");
        assertThat(code(sealed(bidder, 10).begin(), 422)).isEqualTo("bid.deadline-passed");
        assertThat(code(file.withdraw(), 422)).isEqualTo("bid.deadline-passed");
    }

    /** The closing of submission holds the lot and then asks for its bids: who waits for the lot must not sit on one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWaitsForTheLotDoesNotKeepItsBidFromTheClosing(boolean completing) {
        SealedFile file = sealed(bidder, 1000);
        file.begin().then().statusCode(201);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        CompletableFuture<Response> late = QuarkusTransaction.requiringNew().call(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update tender set deadline = clock_timestamp() where id = ?1")
                    .setParameter(1, lot.tenderId())
                    .executeUpdate();
            var waiting = CompletableFuture.supplyAsync(completing ? file::complete : file::withdraw);
            awaitSomebodyWaitingForALock();
            assertThat(number("select 1 from bid where id = ?1 for update nowait", UUID.fromString(file.id())))
                    .isEqualTo(1);
            return waiting;
        });
        assertThat(code(late.join(), 422)).isEqualTo("bid.deadline-passed");
    }

    private static void awaitSomebodyWaitingForALock() {
        while (number("select cast(count(*) as int) from pg_locks where not granted and pid <> ?1", 0) == 0) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static int number(String query, Object parameter) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(query, Integer.class)
                .setParameter(1, parameter)
                .getSingleResult();
    }

    @Test
    void aLaterBidTakesThePlaceOfTheEarlier() {
        SealedFile first = sealed(bidder, 1000);
        first.submit().then().statusCode(200);
        SealedFile second = sealed(bidder, 2000);
        second.submit().then().statusCode(200).body("statement.supersedes", equalTo(first.id()));
        bidder.request().get("/api/bids/" + first.id()).then().body("state", equalTo("SUPERSEDED"));
        bidder.request().get("/api/lots/" + lot.code() + "/bids").then().body("state", hasItem("SEALED"));
    }

    @Test
    void aBidIsWithdrawnUntilTheDeadline() {
        SealedFile file = sealed(bidder, 1000);
        file.submit().then().statusCode(200);
        file.withdraw().then().statusCode(200);
        assertThat(file.state()).isEqualTo("WITHDRAWN_BY_BIDDER");
        assertThat(code(file.complete(), 409)).isEqualTo("bid.wrong-state");
    }

    @Test
    void theSealMustFitTheLot() {
        SealedFile otherLot =
                SealedFile.of(bidder, SealedFile.subject(bidder, lot.tender(), lot.tender() + "999", 1), new byte[10]);
        Response response = bidder.request()
                .contentType("application/json")
                .body(otherLot.announcement())
                .post("/api/lots/" + lot.code() + "/bids");
        assertThat(code(response, 422)).isEqualTo("bid.wrong-lot");
        lot.amend();
        assertThat(code(sealed(bidder, 10).begin(), 422)).isEqualTo("bid.wrong-document-version");
        BiddingLot.run(
                "update tender set accepted_suites = 'ISO-1', document_version = 1 where id = ?", lot.tenderId());
        assertThat(code(sealed(bidder, 10).begin(), 422)).isEqualTo("bid.suite-not-accepted");
    }

    @Test
    void aSuspendedTenderTakesNoBids() {
        lot.suspend();
        assertThat(code(sealed(bidder, 10).begin(), 409)).isEqualTo("bid.tender-suspended");
        lot.resume();
        sealed(bidder, 10).begin().then().statusCode(201);
    }

    @Test
    void onlyTheBidderItselfSignsAndReceives() {
        Person other = bidder(Suite.GM_1, 3);
        SealedFile foreign =
                SealedFile.of(bidder, SealedFile.subject(other, lot.tender(), lot.code(), 1), new byte[10]);
        assertThat(code(foreign.begin(), 422)).isEqualTo("bid.signer-not-bidder");

        SealedFile own = sealed(bidder, 10);
        Map<String, Object> forSomebodyElse = own.announcement();
        forSomebodyElse.put(
                "encryptionCertificate",
                org.sunbid.sealing.certificate.Pem.write(other.credentials().encryptionCertificate()));
        assertThat(code(own.begin(forSomebodyElse), 422)).isEqualTo("bid.wrong-recipient");
        Map<String, Object> signedByOther = own.announcement();
        signedByOther.put("signature", sealed(other, 10).announcement().get("signature"));
        assertThat(code(own.begin(signedByOther), 422)).startsWith("signature.");
    }

    @Test
    void aRevokedCertificateIsRefused() {
        Person revoked = bidder(Suite.ISO_1, 4);
        TestCredentials.authority(Suite.ISO_1)
                .revoke(
                        revoked.credentials().signingCertificate(),
                        java.time.Instant.now().minusSeconds(60));
        TestCredentials.publishRevocations(Suite.ISO_1);
        Arc.container().instance(TrustedAuthorities.class).get().reload();
        assertThat(code(sealed(revoked, 10).begin(), 422)).isEqualTo("certificate.revoked");
    }

    @Test
    void tendereeAndAgencyCannotBidInTheirOwnTender() {
        Person agency = TestPeople.withCertificates(Suite.GM_1, "云南招标代理有限公司", lot.agency(), Role.BIDDER, Role.AGENCY);
        assertThat(code(sealed(agency, 10).begin(), 422)).isEqualTo("bid.own-tender");
        Person tenderee = TestPeople.of("盘龙区住房和城乡建设局", lot.tenderee(), Role.TENDEREE);
        tenderee.request().get("/api/lots/" + lot.code() + "/bids").then().statusCode(403);
    }

    @Test
    void otherPeoplesBidsDoNotExistForAnybody() {
        SealedFile file = sealed(bidder, 10);
        file.submit().then().statusCode(200);
        Person other = bidder(Suite.GM_1, 5);
        for (String path : new String[] {"", "/receipt"}) {
            assertThat(code(other.request().get("/api/bids/" + file.id() + path), 404))
                    .isEqualTo("bid.unknown");
        }
        assertThat(code(
                        other.request()
                                .contentType("application/json")
                                .body("{}")
                                .post("/api/bids/" + file.id() + "/withdraw"),
                        404))
                .isEqualTo("bid.unknown");
        other.request().get("/api/lots/" + lot.code() + "/bids").then().body("$", hasSize(0));
    }

    @Test
    void nobodyLearnsHowManyBidsThereAreBeforeTheDeadline() {
        sealed(bidder, 10).submit().then().statusCode(200);
        SealedBids bids = Arc.container().instance(SealedBids.class).get();
        assertThat(bids.receivedFor(lot.code()).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("bid.not-before-deadline");
        lot.reachDeadline();
        assertThat(bids.receivedFor(lot.code())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void sizesAndShapesHaveLimits() {
        SealedFile file = sealed(bidder, 10);
        assertThat(code(file.begin(Map.of("header", "AAAA")), 400)).isEqualTo("request.invalid-field");
        file.begin().then().statusCode(201);
        assertThat(code(file.upload(7, new byte[10]), 400)).isEqualTo("bid.no-such-chunk");
    }

    @Test
    void anyoneReadsWhatASealNeeds() {
        io.restassured.RestAssured.given()
                .get("/api/lots/" + lot.code() + "/sealing")
                .then()
                .statusCode(200)
                .body("suites", hasItem("GM-1"))
                .body("documentVersion", equalTo(1))
                .body("releasePolicy", equalTo("bidder"));
        assertThat(code(io.restassured.RestAssured.given().get("/api/lots/NOSUCH/sealing"), 404))
                .isEqualTo("bid.lot-unknown");
    }
}
