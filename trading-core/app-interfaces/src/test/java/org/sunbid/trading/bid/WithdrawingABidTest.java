package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A bid is taken back by its bidder's signature and by nothing else, and the bidder gets a receipt of it. */
@QuarkusTest
class WithdrawingABidTest {

    private BiddingLot lot;
    private Person bidder;
    private SealedFile file;

    @BeforeEach
    void aBidIsHandedIn() {
        lot = BiddingLot.open(Duration.ofMinutes(10));
        bidder = TestPeople.withCertificates(Suite.GM_1, "云南撤回建筑有限公司", BiddingLot.uscc(6_871), Role.BIDDER);
        file = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[1_000]);
        file.submit().then().statusCode(200);
    }

    @Test
    void a_session_alone_takes_nothing_back() {
        assertThat(code(bidder.request().contentType("application/json").post(path()), 422))
                .isEqualTo("bid.withdrawal-not-signed");
        assertThat(page("", "").then().statusCode(200).extract().asString()).contains("撤回投标文件须有投标人的签名");
        assertThat(file.state()).isEqualTo("SEALED");
    }

    @Test
    void the_signature_is_kept_and_its_receipt_verifies() {
        Withdrawal withdrawal = file.withdrawal();

        byte[] document = file.withdraw(withdrawal.write())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var receipt = Receipt.read(document).verifyWithdrawal(trust().current(), logs());
        assertThat(receipt.statement().withdrawal()).contains(withdrawal);
        assertThat(receipt.statement().delivery().bid()).isEqualTo(file.id());
        assertThat(file.state()).isEqualTo("WITHDRAWN_BY_BIDDER");
        assertThat(file.withdraw().asByteArray()).isEqualTo(document);
        assertThat(bidder.request()
                        .get("/api/bids/" + file.id() + "/withdrawal")
                        .asByteArray())
                .isEqualTo(document);
        assertThat(bidder.request().get(lotPath() + ".json").asByteArray()).isEqualTo(document);
        Person other = TestPeople.withCertificates(Suite.ISO_1, "云南好奇建筑有限公司", BiddingLot.uscc(6_872), Role.BIDDER);
        assertThat(code(other.request().get("/api/bids/" + file.id() + "/withdrawal"), 404))
                .isEqualTo("bid.unknown");
    }

    @Test
    void only_the_bidder_signs_and_only_for_this_bid() {
        Person rival = TestPeople.withCertificates(Suite.ISO_1, "云南竞争建筑有限公司", BiddingLot.uscc(6_873), Role.BIDDER);
        WithdrawalStatement statement = file.withdrawal().statement();
        SealedFile another = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[10]);

        assertThat(refused(Withdrawal.sign(rival.credentials(), statement).write()))
                .isEqualTo("withdrawal.foreign-signer");
        assertThat(refused(another.withdrawal().write())).isEqualTo("bid.withdrawal-of-another-bid");
        assertThat(refused(
                        text(file.withdrawal()).replace("\"lot\"", "\"lost\"").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("json.unknown-name");
        assertThat(refused(Withdrawal.of(statement, new byte[10]).write())).isEqualTo("signature.malformed");
        assertThat(refused(new byte[Withdrawal.LIMIT_BYTES + 1])).isEqualTo("withdrawal.format");
        assertThat(file.state()).isEqualTo("SEALED");
    }

    @Test
    void a_withdrawal_from_before_the_bid_or_from_the_future_is_refused() {
        for (Instant at :
                List.of(Instant.now().minusSeconds(3_600), Instant.now().plusSeconds(3_600))) {
            assertThat(refused(Withdrawal.sign(bidder.credentials(), at(at)).write()))
                    .isEqualTo("bid.withdrawal-time");
        }
        assertThat(file.state()).isEqualTo("SEALED");
    }

    @Test
    void the_page_shows_what_is_signed_and_takes_the_signature() {
        String html = bidder.request()
                .get(lotPath() + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(html).contains("data-act=\"sign\"").contains("toolbox bid withdraw");
        Matcher found = Pattern.compile("name=\"statement\" value=\"([^\"]+)\"").matcher(html);
        assertThat(found.find()).isTrue();
        String statement = found.group(1).replace("&quot;", "\"");
        byte[] signature =
                DetachedSignature.sign(bidder.credentials(), statement.getBytes(StandardCharsets.UTF_8), Instant.now());

        bidder.request()
                .redirects()
                .follow(false)
                .multiPart("statement", statement)
                .multiPart("signature", "withdrawal.json.p7s", signature)
                .post(lotPath())
                .then()
                .statusCode(303);

        assertThat(file.state()).isEqualTo("WITHDRAWN_BY_BIDDER");
        assertThat(bidder.request().get("/lots/" + lot.code() + "/bid?lang=en").asString())
                .contains("Download the receipt of the withdrawal");
    }

    private WithdrawalStatement at(Instant at) {
        WithdrawalStatement now = file.withdrawal().statement();
        return new WithdrawalStatement(now.tender(), now.lot(), now.bid(), now.bidder(), now.sealDigest(), at);
    }

    private String refused(byte[] document) {
        return code(file.withdraw(document), 422);
    }

    private Response page(String statement, String signature) {
        return bidder.request()
                .multiPart("statement", statement)
                .multiPart("signature", "x.p7s", signature.getBytes(StandardCharsets.UTF_8))
                .post(lotPath());
    }

    private String path() {
        return "/api/bids/" + file.id() + "/withdraw";
    }

    private String lotPath() {
        return "/lots/" + lot.code() + "/bid/" + file.id() + "/withdrawal";
    }

    private static String text(Withdrawal withdrawal) {
        return new String(withdrawal.write(), StandardCharsets.UTF_8);
    }

    private static TrustedAuthorities trust() {
        return Arc.container().instance(TrustedAuthorities.class).get();
    }

    private static TrustedLogs logs() {
        return TrustedLogs.of(
                List.of(NoteKey.parse(given().get("/log/key").asString().strip())));
    }

    private static String code(Response response, int status) {
        response.then().statusCode(status);
        return response.path("code");
    }
}
