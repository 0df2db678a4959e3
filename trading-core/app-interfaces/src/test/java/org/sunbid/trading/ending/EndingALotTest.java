package org.sunbid.trading.ending;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.Deal;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.SealedBids;
import org.sunbid.trading.bid.SealedFile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The tenderee gives a lot up before its opening: everybody is told, nobody opens a bid. */
@QuarkusTest
class EndingALotTest {

    private BiddingLot lot;
    private Person agency;

    @BeforeEach
    void aLotThatTakesBids() {
        lot = BiddingLot.open(Duration.ofMinutes(30));
        agency = TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY);
    }

    @Test
    void itEndsForGoodIsPublishedAndTakesNoMoreBids() {
        end(agency, "GIVEN_UP", lot.code())
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("clause", equalTo("REG 31"));

        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox where audience = 'PUBLIC' and type = 'TenderFailed'"
                                + " and payload like ? and payload like ?",
                        "%" + lot.code() + "%",
                        "%ending.given-up%"))
                .isEqualTo(1);
        given().header("Accept-Language", "zh-CN")
                .get("/tenders/" + lot.tender())
                .then()
                .body(containsString("项目建设方案重大调整"));
        Person bidder = TestPeople.withCertificates(Suite.GM_1, "滇池建设有限公司", Deal.freshUscc(), Role.BIDDER);
        begin(bidder).begin().then().statusCode(409).body("code", equalTo("bid.lot-not-open"));
        end(agency, "GIVEN_UP", lot.code()).statusCode(409).body("code", equalTo("ending.wrong-state"));
    }

    @Test
    void bidsThatCameStaySealedAndTheirBiddersAreToldAndNobodyElseLearnsOfThem() throws IOException {
        Person bidder = TestPeople.withCertificates(Suite.GM_1, "滇池建设有限公司", Deal.freshUscc(), Role.BIDDER);
        SealedFile bid = begin(bidder);
        bid.submit().then().statusCode(200);

        end(agency, "GIVEN_UP", lot.code()).statusCode(200);
        lot.reachDeadline();

        SealedBids sealed = Arc.container().instance(SealedBids.class).get();
        assertThat(sealed.open(UUID.fromString(bid.id())).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("bid.lot-ended");
        assertThat(BiddingLot.count(
                        "select count(*) from network_outbox where type = 'BidsDisclosed' and payload like ?",
                        "%" + lot.code() + "%"))
                .isZero();
        bidder.request().get("/api/bids/" + bid.id() + "/receipt").then().statusCode(200);
        String link = "/tenders/" + lot.tender();
        bidder.request().get("/api/worklist").then().body("link", hasItem(link));
        agency.request().get("/api/worklist").then().body("link", hasItem(link));
        TestPeople.of("别家建筑有限公司", Deal.freshUscc(), Role.BIDDER)
                .request()
                .get("/api/worklist")
                .then()
                .body("link", not(hasItem(link)));
    }

    @Test
    void itIsConfirmedOnAGroundThatTheLawKnows() {
        end(agency, "GIVEN_UP", "yes").statusCode(422).body("code", equalTo("ending.not-confirmed"));
        end(agency, "OVER_BUDGET", lot.code())
                .statusCode(422)
                .body("violations.code", hasItem("ending.ground-not-for-category"));
        end(agency, "NO_CANDIDATE_TAKEN", lot.code()).statusCode(422).body("code", equalTo("ending.ground-not-yet"));
        BiddingLot.run("update tender set category = 'GOVERNMENT_PROCUREMENT' where id = ?", lot.tenderId());
        end(agency, "GIVEN_UP", lot.code()).statusCode(422).body("code", equalTo("ending.ground-not-for-category"));
        end(agency, "PURCHASE_CANCELLED", lot.code()).statusCode(200).body("clause", equalTo("GPL 36 (4)"));
    }

    @Test
    void itDoesNotEndDuringTheOpeningOrAStandstill() {
        lot.suspend();
        end(agency, "GIVEN_UP", lot.code()).statusCode(409).body("code", equalTo("tender.stands-still"));
        lot.resume();
        BiddingLot.run("update lot set state = 'OPENING' where code = ?", lot.code());
        end(agency, "GIVEN_UP", lot.code()).statusCode(409).body("code", equalTo("ending.wrong-state"));
    }

    @Test
    void anotherOrganisationDoesNotEndIt() {
        Person other = TestPeople.of("贵州工程咨询有限公司", Deal.freshUscc(), Role.AGENCY, Role.TENDEREE);

        end(other, "GIVEN_UP", lot.code()).statusCode(403).body("code", equalTo("ending.not-run-by-you"));
        other.request().get("/lots/" + lot.code() + "/ending").then().statusCode(403);
    }

    private ValidatableResponse end(Person person, String ground, String confirm) {
        return person.request()
                .contentType("application/json")
                .body(Map.of("ground", ground, "words", "项目建设方案重大调整，取消本次招标。", "confirm", confirm))
                .post("/api/lots/" + lot.code() + "/ending")
                .then();
    }

    private SealedFile begin(Person bidder) {
        return SealedFile.of(bidder, SealedFile.subject(bidder, lot.tender(), lot.code(), 1), new byte[1000]);
    }
}
