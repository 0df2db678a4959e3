package org.sunbid.trading.custody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.Share;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

/** The opening under the policies in which custodians take part, with real toolboxes on the other side (PROTOCOL.md §17). */
@QuarkusTest
class CustodiansOpenBidsTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    DataSource database;

    @Test
    void twoOfThreeCustodiansOpenWhatBiddersNeedNotRelease() throws InterruptedException {
        Opening opening = Opening.of(ReleasePolicy.CUSTODIANS, Suite.GM_1, 6_100, WINDOW);
        opening.custodians.person(1).request().get(opening.path()).then().statusCode(404);
        opening.convene();

        opening.post(0, Map.of("release", "e30=", "signature", "AA=="))
                .then()
                .statusCode(409)
                .body("code", equalTo("opening.no-bidders-key"));
        opening.custodians.open(3);
        opening.custodians.open(3);
        assertThat(opening.state()).isEqualTo("DECRYPTING");
        opening.hall()
                .then()
                .body("custodians.given", equalTo(1))
                .body("custodians.threshold", equalTo(2))
                .body("attendance", equalTo("PUBLIC"))
                .body("bids", equalTo(List.of()));
        for (int present : List.of(1, 3)) {
            hallSeenBy(opening.custodians.person(present), opening.lot)
                    .body("attendance", equalTo("CUSTODIAN"))
                    .body("bids.size()", equalTo(3));
        }
        opening.custodians.open(1);

        opening.awaitReadingOut();
        opening.hall().then().body("bids.state", everyItem(equalTo("OPENED")));
    }

    @Test
    void aBidWhoseBidderLostItsKeyIsOpenedByTheCustodians() throws InterruptedException {
        Opening opening = Opening.of(ReleasePolicy.BIDDER_OR_CUSTODIANS, Suite.ISO_1, 6_200, WINDOW);
        opening.convene();

        assertThat(orderWhileAnotherNodeChangesTheHall(opening).headers()).hasSize(3);
        opening.release(0).then().statusCode(200).body("state", equalTo("DECRYPTING"));
        opening.custodians.open(1);
        opening.custodians.open(2);

        opening.awaitReadingOut();
        opening.hall()
                .then()
                .body("bids.price", equalTo(List.of(9_100_000f, 9_200_000f, 10_300_000f)))
                .body("bids.keyReleased", equalTo(List.of(true, false, false)));
    }

    @Test
    void bidderAndCustodiansOpenTogetherOnly() throws InterruptedException {
        Opening opening = Opening.of(ReleasePolicy.BIDDER_AND_CUSTODIANS, Suite.ISO_1, 6_300, WINDOW);
        opening.convene();

        opening.custodians.open(2);
        opening.release(0).then().statusCode(200).body("state", equalTo("WAITING"));
        opening.release(1).then().statusCode(200);
        opening.custodians.open(3);

        opening.lot.endDecryptionWindow();
        opening.awaitReadingOut();
        opening.hall()
                .then()
                .body("bids.state", equalTo(List.of("OPENED", "OPENED", "REVOKED")))
                .body("bids[2].cause", equalTo("KEY_NOT_RELEASED"));
    }

    @Test
    void custodiansWhoStayAwayAreNotTheBiddersFault() throws InterruptedException {
        Opening opening = Opening.of(ReleasePolicy.BIDDER_OR_CUSTODIANS, Suite.ISO_1, 6_400, WINDOW);
        opening.convene();

        opening.release(0).then().statusCode(200);
        opening.custodians.open(1);

        opening.lot.endDecryptionWindow();
        opening.awaitReadingOut();
        opening.hall()
                .then()
                .body("bids.state", equalTo(List.of("OPENED", "WITHDRAWN", "WITHDRAWN")))
                .body("bids[1].cause", equalTo("CUSTODIANS_ABSENT"));
    }

    @Test
    void forgedPartsAndStrangersAreRefusedAndABidNotSealedToTheCustodiansIsNotTaken() throws InterruptedException {
        Opening opening = Opening.of(ReleasePolicy.CUSTODIANS, Suite.ISO_1, 6_500, WINDOW);
        SealedFile alone = PackedBid.of(
                TestPeople.withCertificates(Suite.ISO_1, "昆明独行建设有限公司", BiddingLot.uscc(6_590), Role.BIDDER),
                opening.lot,
                new java.math.BigDecimal("9000000"));
        alone.begin().then().statusCode(422).body("code", equalTo("bid.wrong-release-policy"));
        opening.convene();
        OpeningOrder order = opening.order();
        CustodianKey key = opening.custodians.key();
        Person first = opening.custodians.person(1);
        Share ofSecond = Share.collect(
                key.ceremony(), key.dealings(), 2, opening.custodians.person(2).credentials());
        PartialOpening seconds = PartialOpening.of(key, order, ofSecond, Instant.now());
        PartialOpening forged = new PartialOpening(seconds.ceremony(), 1, seconds.order(), seconds.parts());

        opening.custodians
                .give(first, forged.sign(first.credentials(), Instant.now()))
                .then()
                .statusCode(422)
                .body("code", equalTo("custodian.bad-proof"));
        Person second = opening.custodians.person(2);
        opening.custodians
                .give(first, seconds.sign(second.credentials(), Instant.now()))
                .then()
                .statusCode(403);
        Person stranger = TestPeople.withCertificates(Suite.ISO_1, "他项目公证处", BiddingLot.uscc(6_591), Role.CUSTODIAN);
        stranger.request().get(opening.path()).then().statusCode(403).body("code", equalTo("opening.not-yours"));
        hallSeenBy(stranger, opening.lot).body("attendance", equalTo("PUBLIC"));
        opening.hall().then().body("custodians.given", equalTo(0));
    }

    /** The first custodian asks for the order while the hall is held, and gets it when it is free again. */
    private OpeningOrder orderWhileAnotherNodeChangesTheHall(Opening opening) {
        try (Connection node = database.getConnection()) {
            node.setAutoCommit(false);
            try (PreparedStatement change =
                    node.prepareStatement("update hall set version = version + 1 where lot_code = ?")) {
                change.setString(1, opening.lot.code());
                change.executeUpdate();
            }
            CompletableFuture<OpeningOrder> order = CompletableFuture.supplyAsync(opening::order);
            Eventually.holds(WAIT, this::somebodyWaitsForARow);
            node.commit();
            return order.join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaitsForARow() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database() and query like '%hall%'")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse hallSeenBy(Person person, BiddingLot lot) {
        return person.request().get("/api/halls/" + lot.code()).then().statusCode(200);
    }

    /** A lot whose key is made, whose three bids are handed in. */
    private record Opening(BiddingLot lot, TestCustodians custodians, List<SealedFile> bids) {

        static Opening of(ReleasePolicy policy, Suite suite, int number, Duration window) throws InterruptedException {
            var named = org.sunbid.trading.tender.ReleasePolicy.valueOf(policy.name());
            BiddingLot lot = BiddingLot.drafted(named, suite, window);
            TestCustodians custodians = TestCustodians.named(lot, suite).makeTheKey();
            lot.publish();
            List<SealedFile> bids = PackedBid.three(suite, lot, number, policy, Optional.of(custodians.key()));
            bids.forEach(bid -> bid.submit().then().statusCode(200));
            return new Opening(lot, custodians, bids);
        }

        void convene() {
            lot.reachDeadline();
            Eventually.holds(WAIT, () -> hall().statusCode() == 200);
        }

        String path() {
            return "/api/halls/" + lot.code() + "/custodians";
        }

        Response release(int bid) {
            return post(bid, PackedBid.release(bids.get(bid)));
        }

        Response post(int bid, Map<String, Object> release) {
            return bids.get(bid)
                    .bidder()
                    .request()
                    .contentType("application/json")
                    .body(release)
                    .post("/api/halls/" + lot.code() + "/releases");
        }

        OpeningOrder order() {
            String base64 = custodians
                    .person(1)
                    .request()
                    .get(path())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("order");
            return OpeningOrder.parse(java.util.Base64.getDecoder().decode(base64));
        }

        Response hall() {
            return RestAssured.get("/api/halls/" + lot.code());
        }

        String state() {
            return hall().path("state");
        }

        void awaitReadingOut() {
            Eventually.holds(WAIT, () -> "READING_OUT".equals(state()));
        }
    }
}
