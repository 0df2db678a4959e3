package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

/**
 * A panel of five: three of this city's experts, two of Guiyang's, which is played with real signed messages. One draw, one seed,
 * two lists; who sits from there stays unknown here.
 */
@QuarkusTest
@QuarkusTestResource(SimulatedCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherCityLendsExpertsTest {

    private static final String REGION = "533300";
    private static final String CERTIFICATE = "c".repeat(64);

    private List<Person> pool;
    private OpenedLot opened;
    private String lot;
    private Person host;

    @BeforeEach
    void aPanelIsAskedFor() {
        if (pool == null) {
            pool = Panel.expertsIn(REGION, 4, "A07", "怒江勘测院");
        }
        opened = OpenedLot.construction("9600000", "10000000", "10400000");
        lot = opened.code();
        host = Panel.host(opened);
        request("guiyang").statusCode(200);
    }

    @Test
    void guiyangIsAskedForNumbersAndToldWhomToKeepAwayButNothingOfABid() {
        JsonNode asked = SimulatedCity.hears("ExpertsAsked", lot);

        assertThat(asked.path("seats").asInt()).isEqualTo(2);
        assertThat(asked.path("specialty").asText()).isEqualTo("A07");
        assertThat(asked.path("bidders")).hasSize(3);
        assertThat(asked.path("bidders").get(0).path("uscc").asText()).isIn(opened.bidders());
        assertThat(asked.toString())
                .doesNotContain("9600000", "李建国", opened.bids().get(0).toString());
        assertThat(SupervisionsPart.last("ExpertsAsked", lot).path("list")).isEqualTo(asked.path("list"));
        progress().body("state", equalTo("ASKED")).body("joint", equalTo(null));
    }

    @Test
    void bothListsAreDrawnUnderOneSeedAndBothTranscriptsReplay() {
        LendingCity guiyang = LendingCity.asked(lot, 6);
        guiyang.lists();
        progress().body("state", equalTo("FROZEN")).body("quotas.listed", equalTo(List.of(0, 6)));
        JsonNode announced = SupervisionsPart.last("DrawAnnounced", lot);
        assertThat(announced.path("requests").get(1).path("requestHash").asText())
                .isEqualTo(guiyang.request().hash());

        Panel.draw(lot, host);
        progress().body("state", equalTo("FROZEN")).body("joint.state", equalTo("REVEALED"));
        assertThat(opened.invitations()).isEmpty();
        DrawTranscript theirs = guiyang.draws();

        progress().body("state", equalTo("DRAWN")).body("joint.state", equalTo("DRAWN"));
        assertThat(opened.invitations()).hasSize(3);
        List<DrawTranscript> both = DrawTranscripts.read(host.request()
                .get("/api/lots/" + lot + "/panel/transcript")
                .asString()
                .getBytes(StandardCharsets.UTF_8));
        both.forEach(Draw::replay);
        assertThat(both.get(1)).isEqualTo(theirs);
        assertThat(both.get(0).contributions().stream().map(one -> one.nonce().value()))
                .isEqualTo(theirs.contributions().stream()
                        .map(one -> one.nonce().value())
                        .toList());
        assertThat(SupervisionsPart.last("DrawHeld", lot).path("transcripts")).hasSize(2);
    }

    @Test
    void withEverySeatLentAndAcceptedThePanelIsComplete() {
        List<String> drawn = drawn(LendingCity.asked(lot, 6));
        LendingCity guiyang = again();
        acceptAll();
        progress().body("accepted", equalTo(3)).body("waiting", equalTo(2)).body("state", equalTo("DRAWN"));

        guiyang.lends(drawn.get(0), "a".repeat(64));
        guiyang.lends(drawn.get(2), "b".repeat(64));

        progress().body("accepted", equalTo(5)).body("waiting", equalTo(0)).body("state", equalTo("FILLED"));
    }

    @Test
    void aSeatThatWasNotDrawnOrIsLentTwiceIsTurnedAwayAndToldToSupervision() {
        List<String> drawn = drawn(LendingCity.asked(lot, 6));
        LendingCity guiyang = again();
        guiyang.lends(drawn.get(0), CERTIFICATE);

        guiyang.lends("f".repeat(64), "1".repeat(64));
        guiyang.lends(drawn.get(0), "2".repeat(64));
        guiyang.lends(drawn.get(1), CERTIFICATE);
        progress().body("accepted", equalTo(1));

        guiyang.lends(drawn.get(1), "3".repeat(64));
        guiyang.lends(drawn.get(3), "4".repeat(64));
        progress().body("accepted", equalTo(2));
        assertThat(turnedAway())
                .contains(
                        "lending.not-on-list", "lending.seat-twice", "lending.person-twice", "lending.too-many-seats");
        assertThat(alerts()).isEqualTo(4);
    }

    @Test
    void aForgedLenderIsHeardOfNothing() {
        LendingCity guiyang = LendingCity.asked(lot, 6);

        SimulatedCity.forges(guiyang.listed()).statusCode(greaterThanOrEqualTo(400));
        SimulatedCity.says(SimulatedCity.ZUNYI, guiyang.listed());

        progress().body("state", equalTo("ASKED"));
        assertThat(turnedAway()).contains("lending.unknown-list", "zunyi");
        List<String> drawn = drawn(guiyang);
        SimulatedCity.says(SimulatedCity.ZUNYI, guiyang.lent(drawn.get(0), CERTIFICATE));
        progress().body("accepted", equalTo(0));
    }

    @Test
    void aListThatWasExchangedAfterItWasFrozenIsNotTaken() {
        LendingCity guiyang = LendingCity.asked(lot, 6);
        guiyang.lists();
        LendingCity other = again();
        other.lists();
        assertThat(turnedAway()).contains("lending.wrong-state");
        Panel.draw(lot, host);

        DrawTranscript theirs = guiyang.drawn();
        DrawRequest longer =
                DrawRequest.of(theirs.request().subject(), theirs.request().candidates(), 3);
        SimulatedCity.says(guiyang.message(Draw.draw(
                longer, theirs.contributions().stream().map(one -> one.nonce()).toList())));
        other.draws();

        progress().body("joint.state", equalTo("REVEALED")).body("state", equalTo("FROZEN"));
        guiyang.draws();
        progress().body("state", equalTo("DRAWN"));
    }

    @Test
    void aLenderThatDoesNotDrawMakesTheDrawVoidByItsNameAndTheHostAsksAnew() {
        LendingCity.asked(lot, 6).lists();
        Panel.draw(lot, host);
        SimulatedCity.hears("SharesRevealed", lot);

        SupervisionsPart.patienceEnds(Duration.ZERO);

        progress().body("state", equalTo("VOID")).body("joint.voidedBy", equalTo("guiyang"));
        assertThat(SupervisionsPart.last("DrawHeld", lot).path("voidedBy").asText())
                .isEqualTo("guiyang");
        request("guiyang").statusCode(200);
        progress().body("state", equalTo("ASKED"));
    }

    @Test
    void aCityThatLendsNobodySaysWhyAndTheHostAsksAnew() {
        LendingCity guiyang = LendingCity.asked(lot, 6);

        SimulatedCity.says(new ExpertsListed(
                lot.substring(0, 20), lot, guiyang.list(), null, 0, "lending.too-few", Instant.EPOCH));

        progress()
                .body("state", equalTo("VOID"))
                .body("refusedBy", equalTo("guiyang"))
                .body("refusal", equalTo("lending.too-few"));
        request("guiyang").statusCode(200);
    }

    @Test
    void aCityThatRunsOutOfExpertsLeavesThePanelShort() {
        List<String> drawn = drawn(LendingCity.asked(lot, 6));
        LendingCity guiyang = again();
        acceptAll();
        guiyang.lends(drawn.get(0), CERTIFICATE);

        guiyang.runsOut(1);
        progress().body("state", equalTo("SHORT"));

        request("guiyang").statusCode(200);
        assertThat(SimulatedCity.hears("SeatFreed", lot).path("seat").asText()).isEqualTo(drawn.get(0));
    }

    @Test
    void nobodyCanBeAskedWhoDoesNotLend() {
        OpenedLot other = OpenedLot.construction("9600000", "10000000", "10400000");
        lot = other.code();
        host = Panel.host(other);

        request("zunyi").statusCode(422).body("violations.code", hasItem("draw.unknown-lender"));
        request("nowhere").statusCode(422).body("violations.code", hasItem("draw.unknown-lender"));
    }

    /** The drawn order of the city's list. */
    private List<String> drawn(LendingCity guiyang) {
        guiyang.lists();
        Panel.draw(lot, host);
        return guiyang.draws().order();
    }

    /** The same list, of which nothing but its subject is remembered. */
    private LendingCity again() {
        return LendingCity.asked(lot, 7);
    }

    private void acceptAll() {
        Panel.accept(opened, pool);
    }

    private ValidatableResponse request(String lender) {
        return Panel.post(
                host,
                "/api/lots/" + lot + "/panel",
                Map.of(
                        "quotas",
                        List.of(
                                Map.of("specialty", "A07", "region", REGION, "seats", 3),
                                Map.of("specialty", "A07", "region", "", "seats", 2, "lender", lender)),
                        "demanding",
                        false));
    }

    private ValidatableResponse progress() {
        return host.request().get("/api/lots/" + lot + "/panel").then().statusCode(200);
    }

    private String turnedAway() {
        return TestPeople.alone("运维", Role.OPERATOR)
                .request()
                .queryParams(Map.of("act", "lending-turned-away", "subject", lot))
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private long alerts() {
        return OpenedLot.count(
                "select count(*) from network_outbox where audience = 'SUPERVISION' and type = 'NetworkAlerted'"
                        + " and payload like ?",
                "%" + lot + "%");
    }
}
