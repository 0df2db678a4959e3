package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sunbid.evaluation.city.SignedVoucher;
import org.sunbid.evaluation.city.Voucher;
import org.sunbid.evaluation.lending.LendingTime;
import org.sunbid.network.message.Party;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.draw.Nonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/** Guiyang, played with real signed messages, asks this city for two experts; nobody's name leaves before they go there. */
@QuarkusTest
@QuarkusTestResource(SimulatedCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThisCityLendsExpertsTest {

    private static final String REGION = "533400";

    private final Nonce platform = Nonce.random("platform");
    private final Nonce supervision = Nonce.random("supervision");
    private final Nonce host = Nonce.random("91520100MA6DK0000X");
    private List<Person> pool;
    private BorrowingCity guiyang;

    @BeforeEach
    void guiyangNeedsTwo() {
        if (pool == null) {
            pool = Stream.concat(
                            Panel.expertsIn(REGION, 4, "A07", "迪庆勘测院").stream(),
                            Panel.expertsIn(REGION, 2, "A07", "香格里拉路桥有限公司").stream())
                    .toList();
        }
        guiyang = new BorrowingCity("A07", REGION, 2);
    }

    @Test
    void theListIsFrozenAndOnlyItsHashAndLengthAreTold() {
        JsonNode listed = guiyang.asks();

        assertThat(listed.path("candidates").asInt()).isEqualTo(6);
        assertThat(listed.path("requestHash").asText()).hasSize(64);
        assertThat(listed.toString()).doesNotContain("陈思远", "迪庆");
        assertThat(invited()).isEmpty();
        assertThat(reported("ExpertsListed")).isEqualTo(1);
    }

    @Test
    void whoWorksForABidderStaysAwayByTheNameThatTheHostGave() {
        JsonNode listed = guiyang.asks(new Party("", "香格里拉路桥 有限公司"));

        assertThat(listed.path("candidates").asInt()).isEqualTo(4);
    }

    @Test
    void whoDeclaredATieToABidderStaysAwayToo() {
        Person tied = pool.get(0);
        Panel.post(tied, "/api/experts/me/ties", Map.of("organisation", "遵义赤水建筑有限公司", "uscc", "", "kind", "CO_WORKING"))
                .statusCode(200);

        assertThat(guiyang.asks(new Party("", "遵义赤水建筑有限公司")).path("candidates").asInt())
                .isEqualTo(5);
    }

    @Test
    void tooFewAreNotLentAndTheReasonIsTold() {
        guiyang = new BorrowingCity("A07", REGION, 7);

        JsonNode listed = guiyang.asks();

        assertThat(listed.path("candidates").asInt()).isZero();
        assertThat(listed.path("refusal").asText()).isEqualTo("lending.too-few");
    }

    @Test
    void aCityThatMayNotBorrowIsTurnedAwayAndToldToSupervision() {
        SimulatedCity.says(SimulatedCity.ZUNYI, guiyang.asking());

        assertThat(turnedAway()).contains("lending.not-a-borrower", "zunyi");
        assertThat(lendings()).isZero();
        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void nobodyIsLentForAMonth() {
        SimulatedCity.says(guiyang.asking(Duration.ofDays(30)));

        assertThat(SimulatedCity.hears("ExpertsListed", guiyang.lot)
                        .path("refusal")
                        .asText())
                .isEqualTo("lending.window-too-long");
    }

    @Test
    void aForgedBorrowerIsHeardOfNothing() {
        SimulatedCity.forges(guiyang.asking()).statusCode(greaterThanOrEqualTo(400));

        assertThat(lendings()).isZero();
    }

    @Test
    void askingAgainAndAgainWithOtherOrganisationsDoesNotSearchThePool() {
        for (int i = 0; i < 17; i++) {
            SimulatedCity.says(guiyang.again().asking(new Party("", "某公司" + i)));
        }

        assertThat(SimulatedCity.hears("ExpertsListed", guiyang.lot, 17)
                        .path("refusal")
                        .asText())
                .isEqualTo("lending.too-many-lists");
        assertThat(lendings()).isEqualTo(16);
    }

    @Test
    void underTheSharesOfTheHostTheListIsDrawnAndAnybodyReplaysIt() {
        JsonNode listed = guiyang.asks();
        guiyang.reveals(listed, host, platform, supervision);

        JsonNode drawn = SimulatedCity.hears("ListDrawn", guiyang.lot);
        DrawTranscript transcript =
                DrawTranscript.read(drawn.path("transcript").asText().getBytes(StandardCharsets.UTF_8));
        assertThat(Draw.replay(transcript).picked()).hasSize(2);
        assertThat(transcript.requestHash())
                .isEqualTo(listed.path("requestHash").asText());
        assertThat(transcript.contributions().stream().map(one -> one.nonce()))
                .containsExactly(host, platform, supervision);
        assertThat(invited()).hasSize(2);
        String published = RestAssured.given()
                .get("/api/lendings/lots/" + guiyang.lot + "/transcript")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(DrawTranscripts.read(published.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(transcript);
        assertThat(published).doesNotContain("陈思远");
        assertThat(reported("ListDrawn")).isEqualTo(1);
    }

    @Test
    void sharesThatNobodyWasBoundToOrAPartyLeftOutDrawNothing() {
        JsonNode listed = guiyang.asks();
        String hash = listed.path("requestHash").asText();

        SimulatedCity.says(guiyang.revealed("0".repeat(64), host, platform, supervision));
        SimulatedCity.says(guiyang.revealed(hash, host, platform));
        SimulatedCity.says(guiyang.revealed(hash, host, platform, Nonce.random("another host")));
        SimulatedCity.says(guiyang.revealed(hash, platform, platform, supervision));

        assertThat(invited()).isEmpty();
        assertThat(turnedAway()).contains("lending.shares-forged");
        RestAssured.given()
                .get("/api/lendings/lots/" + guiyang.lot + "/transcript")
                .then()
                .statusCode(404);
    }

    @Test
    void aListIsDrawnFromOnce() {
        JsonNode listed = guiyang.asks();
        guiyang.reveals(listed, host, platform, supervision);
        List<String> first = ids();

        guiyang.reveals(listed, Nonce.random("91520100MA6DK0000X"), platform, supervision);

        assertThat(ids()).isEqualTo(first);
        assertThat(turnedAway()).contains("lending.wrong-state");
    }

    @Test
    void whoAcceptsIsToldAsASeatAndACertificateWithoutAName() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        Person expert = invited().get(0);

        answer(expert, "acceptance", Map.of()).statusCode(200).body("lot", equalTo(guiyang.lot));

        JsonNode lent = SimulatedCity.hears("SeatLent", guiyang.lot);
        assertThat(lent.path("certificate").asText())
                .isEqualTo(VerifiedCertificate.fingerprint(expert.credentials().signingCertificate()));
        assertThat(transcript().picked()).contains(lent.path("seat").asText());
        assertThat(lent.toString()).doesNotContain(expert.name());
        answer(expert, "acceptance", Map.of()).statusCode(409).body("code", equalTo("lending.already-answered"));
    }

    @Test
    void whoRefusesOrIsSilentGivesWayToTheNextInDrawnOrder() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        List<Person> asked = invited();
        answer(asked.get(0), "refusal", Map.of("reason", " ")).statusCode(422);

        answer(asked.get(0), "refusal", Map.of("reason", "当日另有评审")).statusCode(200);
        assertThat(invited()).hasSize(2).doesNotContain(asked.get(0)).contains(asked.get(1));

        silenceEnds();
        assertThat(invited()).hasSize(2).doesNotContain(asked.get(1));
        assertThat(SimulatedCity.heard("SeatLent", guiyang.lot)).isEmpty();
    }

    @Test
    void whenNobodyIsLeftTheHostIsTold() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        while (!invited().isEmpty()) {
            answer(invited().get(0), "refusal", Map.of("reason", "当日另有评审")).statusCode(200);
        }

        assertThat(SimulatedCity.hears("LendingShort", guiyang.lot)
                        .path("missing")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aSeatGivenBackIsFilledWithTheNextAndThatOfAGivenUpPanelIsNot() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        answer(invited().get(0), "acceptance", Map.of()).statusCode(200);
        String seat = SimulatedCity.hears("SeatLent", guiyang.lot).path("seat").asText();
        assertThat(invited()).hasSize(1);

        guiyang.givesBack(seat, true);
        assertThat(invited()).hasSize(2);

        answer(invited().get(0), "acceptance", Map.of()).statusCode(200);
        guiyang.givesBack(
                SimulatedCity.hears("SeatLent", guiyang.lot, 2).path("seat").asText(), false);
        assertThat(invited()).hasSize(1);
    }

    @Test
    void whoGoesThereIsVouchedForOnceTheSiteHasLookedWhoTheyAre() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        Person expert = invited().get(0);
        answer(expert, "voucher", Map.of()).statusCode(409).body("code", equalTo("lending.not-accepted"));
        answer(expert, "acceptance", Map.of()).statusCode(200);
        answer(expert, "voucher", Map.of()).statusCode(409).body("code", equalTo("lending.not-arrived"));
        assertThat(arrivals()).doesNotContain(guiyang.lot, expert.name());

        answer(expert, "arrival", Map.of("workstation", "KM-01")).statusCode(200);
        answer(expert, "voucher", Map.of()).statusCode(409).body("code", equalTo("lending.identity-not-confirmed"));
        assertThat(arrivals()).contains(guiyang.lot, expert.name(), "KM-01");
        Panel.post(operator(), "/api/lendings/" + id(expert) + "/identity", Map.of())
                .statusCode(200);

        String token =
                answer(expert, "voucher", Map.of()).statusCode(200).extract().path("voucher");
        Voucher voucher = SignedVoucher.read(token).orThrow().voucher();
        assertThat(voucher.lender()).isEqualTo("trading");
        assertThat(voucher.host()).isEqualTo("guiyang");
        assertThat(voucher.lot()).isEqualTo(guiyang.lot);
        assertThat(voucher.seat())
                .isEqualTo(SimulatedCity.hears("SeatLent", guiyang.lot)
                        .path("seat")
                        .asText());
        assertThat(voucher.certificate())
                .isEqualTo(VerifiedCertificate.fingerprint(expert.credentials().signingCertificate()));
        assertThat(voucher.name()).isEqualTo(expert.name());
        assertThat(voucher.workstation()).isEqualTo("KM-01");
        assertThat(Duration.between(voucher.issued(), voucher.expires())).isEqualTo(Duration.ofMinutes(5));
        verify(token);
    }

    @Test
    void whoSitsDownElsewhereIsLookedAtAnewAndWhoLostTheSeatIsVouchedForNoMore() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        Person expert = invited().get(0);
        answer(expert, "acceptance", Map.of()).statusCode(200);
        answer(expert, "arrival", Map.of("workstation", "KM-01")).statusCode(200);
        String id = id(expert);
        Panel.post(operator(), "/api/lendings/" + id + "/identity", Map.of()).statusCode(200);

        answer(expert, "arrival", Map.of("workstation", "KM-02")).statusCode(200);
        answer(expert, "voucher", Map.of()).statusCode(409).body("code", equalTo("lending.identity-not-confirmed"));

        Panel.post(operator(), "/api/lendings/" + id + "/identity", Map.of()).statusCode(200);
        guiyang.givesBack(
                SimulatedCity.hears("SeatLent", guiyang.lot).path("seat").asText(), true);
        Panel.post(expert, "/api/lendings/" + id + "/voucher", Map.of())
                .statusCode(409)
                .body("code", equalTo("lending.not-accepted"));
    }

    @Test
    void outsideTheWindowNobodyIsVouchedFor() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        Person expert = invited().get(0);
        answer(expert, "acceptance", Map.of()).statusCode(200);
        String id = id(expert);
        OpenedLot.run("update lending set ends_at = clock_timestamp() where lot_code = ?", guiyang.lot);

        Panel.post(expert, "/api/lendings/" + id + "/arrival", Map.of("workstation", "KM-01"))
                .statusCode(409)
                .body("code", equalTo("lending.outside-window"));
    }

    /** Signed with the key that this platform is known by. */
    private static void verify(String token) {
        String[] parts = token.split("\\.", -1);
        byte[] document = Base64.getUrlDecoder().decode(parts[0]);
        byte[] signed =
                ("sunbid-voucher:1\n" + new String(document, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        var certificate = TestCredentials.platform().signingCertificate();
        assertThat(parts[1]).isEqualTo(VerifiedCertificate.fingerprint(certificate));
        TestCredentials.platform()
                .suite()
                .verify(
                        certificate.getPublicKey(),
                        signed,
                        Base64.getUrlDecoder().decode(parts[2]));
    }

    private static String arrivals() {
        return operator()
                .request()
                .get("/api/lendings/arrivals")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Person operator() {
        return TestPeople.alone("运维", Role.OPERATOR);
    }

    @Test
    void nobodySeesAnInvitationOfAnother() {
        guiyang.reveals(guiyang.asks(), host, platform, supervision);
        String id = id(invited().get(0));
        Person stranger =
                pool.stream().filter(expert -> id(expert) == null).findFirst().orElseThrow();

        Panel.post(stranger, "/api/lendings/" + id + "/acceptance", Map.of())
                .statusCode(404)
                .body("code", equalTo("lending.unknown-invitation"));
    }

    private ValidatableResponse answer(Person expert, String act, Map<String, String> body) {
        return Panel.post(expert, "/api/lendings/" + id(expert) + "/" + act, body);
    }

    /** Who of the pool has an open invitation to this lot. */
    private List<Person> invited() {
        return pool.stream()
                .filter(expert -> lending(expert, "INVITED") != null)
                .toList();
    }

    private List<String> ids() {
        return pool.stream().map(this::id).filter(Objects::nonNull).toList();
    }

    private String id(Person expert) {
        String invited = lending(expert, "INVITED");
        return invited == null ? lending(expert, "ACCEPTED") : invited;
    }

    private String lending(Person expert, String state) {
        List<Map<String, String>> all = expert.request()
                .get("/api/lendings")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        return all.stream()
                .filter(one ->
                        one.get("lot").equals(guiyang.lot) && one.get("state").equals(state))
                .map(one -> one.get("id"))
                .findFirst()
                .orElse(null);
    }

    private DrawTranscript transcript() {
        String drawn =
                SimulatedCity.hears("ListDrawn", guiyang.lot).path("transcript").asText();
        return DrawTranscript.read(drawn.getBytes(StandardCharsets.UTF_8));
    }

    private static void silenceEnds() {
        LendingTime.passes(Duration.ZERO);
    }

    private long lendings() {
        return OpenedLot.count("select count(*) from lending where lot_code = ?", guiyang.lot);
    }

    private long reported(String type) {
        return OpenedLot.count(
                "select count(*) from network_outbox where audience = 'SUPERVISION' and type = ? and payload like ?",
                type,
                "%" + guiyang.lot + "%");
    }

    private long alerts() {
        return reported("NetworkAlerted");
    }

    private String turnedAway() {
        return TestPeople.alone("运维", Role.OPERATOR)
                .request()
                .queryParams(Map.of("act", "lending-turned-away", "subject", guiyang.lot))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
