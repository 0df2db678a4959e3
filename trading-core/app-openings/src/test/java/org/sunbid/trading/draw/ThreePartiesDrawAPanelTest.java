package org.sunbid.trading.draw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.evaluation.DrawablePanel;
import org.sunbid.network.message.DrawJoined;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Trading and a supervision that is played: whatever comes wrong, twice or out of order changes nothing. */
@QuarkusTest
class ThreePartiesDrawAPanelTest {

    @Inject
    ExpireDraws expiry;

    private DrawablePanel panel;
    private String lot;
    private Person host;

    @BeforeEach
    void aPanelIsAskedFor() {
        panel = DrawablePanel.of("A07");
        lot = panel.lot();
        host = panel.host();
        panel.request();
    }

    @Test
    void thePanelIsDrawnFromThreeSharesAndSupervisionGetsTranscriptsThatReplay() {
        JsonNode announced = SupervisionsPart.last("DrawAnnounced", lot);
        assertThat(announced.path("purpose").asText()).isEqualTo("PANEL");
        assertThat(announced.toString()).doesNotContain("陈思远");
        progress().body("joint.state", equalTo("ANNOUNCED"));
        share().statusCode(409).body("code", equalTo("joint-draw.waiting-for-supervision"));

        String draw = SupervisionsPart.joins(lot);
        progress().body("joint.parties.committed", equalTo(List.of(true, true, false)));
        share().statusCode(200).body("joint.state", equalTo("CLOSED")).body("state", equalTo("FROZEN"));
        JsonNode closed = SupervisionsPart.last("DrawClosed", lot);
        assertThat(closed.path("requests").get(0).path("commitments")).hasSize(3);
        assertThat(panel.invited()).isEmpty();

        SupervisionsPart.reveals(lot);
        progress().body("joint.state", equalTo("DRAWN")).body("state", equalTo("DRAWN"));
        assertThat(panel.invited()).hasSize(5);
        JsonNode held = SupervisionsPart.last("DrawHeld", lot);
        DrawTranscript transcript =
                DrawTranscript.read(held.path("transcripts").get(0).asText().getBytes(StandardCharsets.UTF_8));
        assertThat(Draw.replay(transcript).picked()).hasSize(5);
        assertThat(transcript.requestHash())
                .isEqualTo(announced.path("requests").get(0).path("requestHash").asText());
        assertThat(transcript.contributions().stream().map(Contribution::nonce)).contains(SupervisionsPart.share(draw));
    }

    @Test
    void whatIsSaidTwiceOrTooEarlyChangesNothing() {
        JsonNode announced = SupervisionsPart.last("DrawAnnounced", lot);
        SupervisionsPart.reveals("supervision", announced, "0".repeat(64));
        progress().body("joint.state", equalTo("ANNOUNCED"));

        SupervisionsPart.joins(lot);
        SupervisionsPart.joins(lot);
        share().statusCode(200);
        share().statusCode(409).body("code", equalTo("joint-draw.wrong-state"));
        SupervisionsPart.joins(lot);
        SupervisionsPart.reveals(lot);
        List<String> invited = panel.invited();
        SupervisionsPart.reveals(lot);
        SupervisionsPart.joins(lot);

        assertThat(panel.invited()).isEqualTo(invited).hasSize(5);
        assertThat(SupervisionsPart.all("DrawHeld", lot)).hasSize(1);
        assertThat(refused(announced.path("draw").asText())).contains("joint-draw.wrong-state");
    }

    @Test
    void aForgedShareIsRefusedAndWrittenDownAndTheTrueOneStillTaken() {
        String draw = SupervisionsPart.joins(lot);
        SupervisionsPart.joins("other-supervision", SupervisionsPart.last("DrawAnnounced", lot), Nonce.random("x"));
        share().statusCode(200);
        JsonNode closed = SupervisionsPart.last("DrawClosed", lot);

        SupervisionsPart.reveals("supervision", closed, "f".repeat(64));
        SupervisionsPart.reveals(
                "other-supervision", closed, SupervisionsPart.share(draw).value());

        assertThat(panel.invited()).isEmpty();
        assertThat(refused(draw))
                .contains(
                        "joint-draw.nonce-forged",
                        "joint-draw.not-this-supervisor",
                        "joint-draw.wrong-state",
                        "other-supervision");
        SupervisionsPart.reveals(lot);
        assertThat(panel.invited()).hasSize(5);
    }

    @Test
    void aDrawNobodyKnowsIsRefusedAndWrittenDown() {
        String unknown = UUID.randomUUID().toString();
        String tender = lot.substring(0, 20);

        SupervisionsPart.hears("supervision", new DrawJoined(tender, unknown, List.of("0".repeat(64)), null));
        SupervisionsPart.hears("supervision", new DrawJoined(tender, "no-id", List.of("0".repeat(64)), null));
        String draw = SupervisionsPart.last("DrawAnnounced", lot).path("draw").asText();
        SupervisionsPart.hears(
                "supervision", new DrawJoined("A5301002601010001001", draw, List.of("0".repeat(64)), null));

        assertThat(refused(unknown)).contains("joint-draw.unknown");
        assertThat(refused("no-id")).contains("joint-draw.unknown");
        assertThat(refused(draw)).contains("joint-draw.unknown");
        progress().body("joint.state", equalTo("ANNOUNCED"));
    }

    @Test
    void whoeverIsSilentMakesTheDrawVoidByNameAndTheHostAsksAnew() {
        expiry.expire(Duration.ZERO);

        progress().body("state", equalTo("VOID")).body("joint.voidedBy", equalTo("supervision"));
        assertThat(SupervisionsPart.last("DrawHeld", lot).path("voidedBy").asText())
                .isEqualTo("supervision");
        share().statusCode(409);

        panel.request();
        SupervisionsPart.joins(lot);
        expiry.expire(Duration.ZERO);
        progress().body("state", equalTo("VOID")).body("joint.voidedBy", equalTo(host.uscc()));

        panel.request();
        SupervisionsPart.joins(lot);
        share().statusCode(200);
        expiry.expire(Duration.ofMinutes(1));
        progress().body("joint.state", equalTo("CLOSED"));
        expiry.expire(Duration.ZERO);
        progress().body("joint.voidedBy", equalTo("supervision"));
        SupervisionsPart.reveals(lot);
        assertThat(panel.invited()).isEmpty();

        panel.request();
        SupervisionsPart.joins(lot);
        share().statusCode(200);
        SupervisionsPart.reveals(lot);
        assertThat(panel.invited()).hasSize(5);
    }

    @Test
    void whileTheTenderStandsStillNothingIsDrawnAndNobodyIsBlamed() {
        SupervisionsPart.joins(lot);
        share().statusCode(200);
        panel.suspend();
        expiry.expire(Duration.ZERO);
        progress().body("joint.state", equalTo("CLOSED"));

        SupervisionsPart.reveals(lot);
        expiry.expire(Duration.ZERO);
        progress().body("joint.state", equalTo("REVEALED"));
        assertThat(panel.invited()).isEmpty();

        panel.resume();
        expiry.expire(Duration.ofDays(1));
        progress().body("joint.state", equalTo("DRAWN"));
        assertThat(panel.invited()).hasSize(5);
    }

    @Test
    void aShareOfAFewCharactersIsRefused() {
        SupervisionsPart.joins(lot);

        panel.share("1234567").statusCode(422).body("violations.code", hasItem("draw.contribution-too-short"));
        progress().body("joint.state", equalTo("JOINED"));
    }

    private ValidatableResponse share() {
        return panel.share("今日报纸头条第一行");
    }

    private ValidatableResponse progress() {
        return host.request().get("/api/lots/" + lot + "/panel").then().statusCode(200);
    }

    /** What was written down of shares that were refused. */
    private static String refused(String draw) {
        Person operator = TestPeople.alone("运维", Role.OPERATOR);
        return operator.request()
                .queryParams(Map.of("act", "draw-share-refused", "subject", draw))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
