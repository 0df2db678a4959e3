package org.sunbid.opening;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.Consortium.Member;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** 联合体 (招标投标法 31, REG 37): bids of consortia from their submission to the reading. */
@QuarkusTest
class ConsortiumBidsTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Optional<String> AGREEMENT = Optional.of("联合体协议.txt");

    private BiddingLot lot;

    @BeforeEach
    void aLotThatAcceptsConsortiaOfThree() {
        lot = BiddingLot.open(Duration.ofMinutes(10));
        lot.acceptConsortia(3);
    }

    @Test
    void whoBidsTogetherIsKnownToNobodyBeforeTheReadingAndToEverybodyFromThenOn() {
        SealedFile joint = together(6401, new Consortium(List.of(member(6411), member(6412)), AGREEMENT));
        SealedFile alone = alone(6402);
        SealedFile tooMany =
                together(6403, new Consortium(List.of(member(6413), member(6414), member(6415)), Optional.empty()));
        RestAssured.given().get("/api/lots/" + lot.code() + "/sealing").then().body("consortiumMembers", equalTo(3));
        convene(joint, alone, tooMany);
        release(joint);
        Eventually.holds(WAIT, () -> seen(joint).path("counts.opened").equals(1));
        seen(joint).then().body("bids[0].consortium", nullValue()).body(not(containsString("成员6411")));

        release(alone);
        release(tooMany);
        Eventually.holds(WAIT, () -> hall().path("state").equals("READING_OUT"));

        hall().then()
                .body("bids[0].consortium.uscc", equalTo(List.of(BiddingLot.uscc(6411), BiddingLot.uscc(6412))))
                .body("bids[0].consortium.share", equalTo(List.of("桥梁", "桥梁")))
                .body("bids[0].findings", hasSize(0))
                .body("bids[1].consortium", nullValue())
                .body("bids[1].findings", hasSize(0))
                .body("bids[2].findings", containsInAnyOrder("CONSORTIUM_TOO_LARGE", "CONSORTIUM_AGREEMENT_MISSING"));
        RestAssured.given()
                .get("/halls/" + lot.code())
                .then()
                .body(containsString("联合体牵头人"))
                .body(containsString("云南成员6411有限公司"))
                .body(containsString("REG 51 (2)"));
        assertThat(opened().get(0).consortium())
                .extracting(ConsortiumMember::name)
                .containsExactly("云南成员6411有限公司", "云南成员6412有限公司");
    }

    @Test
    void aMemberThatBidsTwiceIsNotedOnEveryBidConcernedAndTheyReachThePanel() {
        SealedFile joint = together(6421, new Consortium(List.of(member(6422)), AGREEMENT));
        SealedFile alone = alone(6422);
        SealedFile other = together(6423, new Consortium(List.of(member(6424)), AGREEMENT));
        SealedFile third = together(6425, new Consortium(List.of(member(6424)), AGREEMENT));
        SealedFile stranger = alone(6426);
        convene(joint, alone, other, third, stranger);
        List.of(stranger, third, joint, other, alone).forEach(this::release);
        Eventually.holds(WAIT, () -> hall().path("state").equals("READING_OUT"));

        String twice = "CONSORTIUM_MEMBER_BIDS_TWICE";
        hall().then()
                .body("bids[0].findings", equalTo(List.of(twice)))
                .body("bids[1].findings", equalTo(List.of(twice)))
                .body("bids[2].findings", equalTo(List.of(twice)))
                .body("bids[3].findings", equalTo(List.of(twice)))
                .body("bids[4].findings", hasSize(0));
        assertThat(opened())
                .filteredOn(bid -> bid.findings().contains(twice))
                .extracting(OpenedBid::uscc)
                .containsExactlyInAnyOrder(
                        BiddingLot.uscc(6421), BiddingLot.uscc(6422), BiddingLot.uscc(6423), BiddingLot.uscc(6425));
    }

    @Test
    void aMemberWhoseOwnBidStaysClosedHasBidTwiceAllTheSame() {
        SealedFile joint = together(6431, new Consortium(List.of(member(6432)), AGREEMENT));
        SealedFile alone = alone(6432);
        SealedFile stranger = alone(6433);
        convene(joint, alone, stranger);
        release(joint);
        release(stranger);
        lot.endDecryptionWindow();
        Eventually.holds(WAIT, () -> hall().path("state").equals("READING_OUT"));

        hall().then()
                .body("bids[0].findings", equalTo(List.of("CONSORTIUM_MEMBER_BIDS_TWICE")))
                .body("bids[1].state", equalTo("REVOKED"))
                .body("bids[2].findings", hasSize(0));
    }

    @Test
    void whereNoneIsAcceptedAConsortiumIsOpenedAndNoted() {
        lot.acceptConsortia(0);
        List<SealedFile> bids =
                List.of(together(6441, new Consortium(List.of(member(6442)), AGREEMENT)), alone(6443), alone(6444));
        convene(bids.toArray(SealedFile[]::new));
        bids.forEach(this::release);
        Eventually.holds(WAIT, () -> hall().path("state").equals("READING_OUT"));

        hall().then()
                .body("bids[0].state", equalTo("OPENED"))
                .body("bids[0].findings", equalTo(List.of("CONSORTIUM_NOT_ACCEPTED")));
    }

    private void convene(SealedFile... bids) {
        List.of(bids).forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> hall().statusCode() == 200);
    }

    private void release(SealedFile bid) {
        bid.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(PackedBid.release(bid))
                .post("/api/halls/" + lot.code() + "/releases")
                .then()
                .statusCode(200);
    }

    private Response hall() {
        return RestAssured.given().get("/api/halls/" + lot.code());
    }

    private Response seen(SealedFile bid) {
        return bid.bidder().request().get("/api/halls/" + lot.code());
    }

    private List<OpenedBid> opened() {
        return Arc.container().instance(OpenedBids.class).get().of(lot.code());
    }

    private SealedFile alone(int number) {
        return PackedBid.of(bidder(number), lot, price(number));
    }

    private SealedFile together(int number, Consortium consortium) {
        return PackedBid.together(bidder(number), lot, price(number), consortium);
    }

    private static BigDecimal price(int number) {
        return new BigDecimal(9_000_000 + number);
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(
                Suite.ISO_1, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }

    private static Member member(int number) {
        return new Member(BiddingLot.uscc(number), "云南成员" + number + "有限公司", "桥梁");
    }
}
