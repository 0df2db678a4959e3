package org.sunbid.trading.custody;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunbid.opening.RecordSignature;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.AskForPrices;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.tender.ReleasePolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

/** Technical part and price are sealed to two keys of the same custodians, each opened in its own session (PROTOCOL.md §16). */
@QuarkusTest
class CustodiansOfTwoEnvelopesTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Suite SUITE = Suite.ISO_1;

    @Test
    void thePriceKeyIsAnotherAndServesNobodyBeforeThePriceSession() throws InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, SUITE, Duration.ofMinutes(10))
                .inTwoEnvelopes();
        TestCustodians custodians = TestCustodians.named(lot, SUITE).makeTheKey();
        custodians.ofPrices().makeTheKey();
        assertThat(custodians.ofPrices().key().recipient().keyId())
                .isNotEqualTo(custodians.key().recipient().keyId());
        lot.publish();

        List<Person> bidders = IntStream.range(6_900, 6_903)
                .mapToObj(number -> TestPeople.withCertificates(
                        SUITE, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER))
                .toList();
        Optional<BigDecimal> price = Optional.of(new BigDecimal("9000000"));
        SealedFile wrongKey = PackedBid.part(bidders.get(0), lot, Envelope.PRICE, price, Optional.of(custodians.key()));
        wrongKey.begin().then().statusCode(422).body("code", equalTo("bid.wrong-recipient"));
        for (Person bidder : bidders) {
            submit(PackedBid.part(bidder, lot, Envelope.TECHNICAL, Optional.empty(), Optional.of(custodians.key())));
            submit(PackedBid.part(
                    bidder,
                    lot,
                    Envelope.PRICE,
                    price,
                    Optional.of(custodians.ofPrices().key())));
        }
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> hall(lot.code()).statusCode() == 200);

        String priceHall = lot.code() + "-P";
        assertThatThrownBy(() -> custodians.open(1, priceHall)).hasMessageContaining("opening.unknown");
        custodians
                .person(1)
                .request()
                .get("/api/halls/" + priceHall + "/custodians")
                .then()
                .statusCode(404)
                .body("code", equalTo("opening.unknown"));

        open(custodians, lot.code());
        Person host = TestPeople.withCertificates(SUITE, "云南招标代理有限公司", lot.agency(), Role.AGENCY);
        bidders.forEach(bidder -> bidder.request()
                .post("/api/halls/" + lot.code() + "/confirmations")
                .then()
                .statusCode(200));
        RecordSignature.give(lot.code(), host, host.request().post("/api/halls/" + lot.code() + "/record"))
                .then()
                .statusCode(200);
        BiddingLot.run("update lot set state = 'EVALUATING' where code = ?", lot.code());
        int admitted = QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(AskForPrices.class).get().ask(lot.code(), Map.<UUID, String>of()));
        assertThat(admitted).isEqualTo(3);
        assertThatThrownBy(() -> custodians.open(1, priceHall)).hasMessageContaining("opening.unknown");

        host.request().post("/api/halls/" + priceHall + "/convening").then().statusCode(200);
        open(custodians, priceHall);
        hall(priceHall).then().body("bids.price", everyItem(equalTo(9_000_000f)));
    }

    private static void open(TestCustodians custodians, String hall) throws InterruptedException {
        custodians.open(1, hall);
        custodians.open(3, hall);
        Eventually.holds(WAIT, () -> hall(hall).path("state").equals("READING_OUT"));
        hall(hall).then().body("bids.state", everyItem(equalTo("OPENED")));
    }

    private static void submit(SealedFile part) {
        part.submit().then().statusCode(200);
    }

    private static Response hall(String code) {
        return RestAssured.given().get("/api/halls/" + code);
    }
}
