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
        SealedFile joint = together(7101, new Consortium(List.of(member(7111), member(7112)), AGREEMENT));
        SealedFile alone = alone(7102);
        SealedFile tooMany = together(
                7103, new Consortium(List.of(member(7113), member(7114), member(7115)), Optional.empty()));
        RestAssured.given()
                .get("/api/lots/" + lot.code() + "/sealing")
                .then()
                .body("consortiumMembers", equalTo(3));
        convene(joint, alone, tooMany);
        release(joint);
        Eventually.holds(WAIT, () -> seen(joint).path("counts.opened").equals(1));
        seen(joint).then().body("bids[0].consortium", nullValue()).body(not(containsString("成员7111")));

        release(alone);
        release(tooMany);
        Eventually.holds(WAIT, () -> hall().path("state").equals("READING_OUT"));

        hall().then()
                .body("bids[0].consortium.uscc", equalTo(List.of(BiddingLot.uscc(7111), BiddingLot.uscc(7112))))
                .body("bids[0].consortium.share", equalTo(List.of("桥梁", "桥梁")))
                .body("bids[0].findings", hasSize(0))
                .body("bids[1].consortium", nullValue())
                .body("bids[1].findings", hasSize(0))
                .body("bids[2].findings", containsInAnyOrder("CONSORTIUM_TOO_LARGE", "CONSORTIUM_AGREEMENT_MISSING"));
        RestAssured.given()
                .get("/halls/" + lot.code())
                .then()
                .body(containsString("联合体牵头人"))
                .body(containsString("云南成员7111有限公司"))
                .body(containsString("REG 51 (2)"));
        assertThat(opened().get(0).consortium())
                .extracting(ConsortiumMember::name)
                .containsExactly("云南成员7111有限公司", "云南成员7112有限公司");
    }

    @Test
    void aMemberThatBidsTwiceIsNotedOnEveryBidConcernedAndTheyReachThePanel() {
        SealedFile joint = together(7121, new Consortium(List.of(member(7122)), AGREEMENT));
        SealedFile alone = alone(7122);
        SealedFile other = together(7123, new Consortium(List.of(member(7124)), AGREEMENT));
        SealedFile third = together(7125, new Consortium(List.of(member(7124)), AGREEMENT));
        SealedFile stranger = alone(7126);
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
                        BiddingLot.uscc(7121),
                        BiddingLot.uscc(7122),
                        BiddingLot.uscc(7123),
                        BiddingLot.uscc(7125));
    }

    @Test
    void aMemberWhoseOwnBidStaysClosedHasBidTwiceAllTheSame() {
        SealedFile joint = together(7131, new Consortium(List.of(member(7132)), AGREEMENT));
        SealedFile alone = alone(7132);
        SealedFile stranger = alone(7133);
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
                List.of(together(7141, new Consortium(List.of(member(7142)), AGREEMENT)), alone(7143), alone(7144));
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
