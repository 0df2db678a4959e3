package org.sunbid.supervision.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.supervision.test.Deal;
import org.sunbid.supervision.test.Reports;
import org.sunbid.supervision.test.SimulatedTrading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** Supervision as a party of draws, over the wire; the trading platform is played. */
@QuarkusTest
@QuarkusTestResource(SimulatedTrading.class)
class TakingPartInADrawTest {

    private static final Instant START = Instant.parse("2040-09-03T01:00:00Z");

    @Inject
    NumberedEnvelopes said;

    @Inject
    ObjectMapper json;

    @Inject
    WatchDraws watch;

    @Inject
    DataSource database;

    private Person supervisor;

    @BeforeEach
    void aSupervisor() {
        supervisor = TestPeople.alone("监督员", Role.SUPERVISOR);
    }

    @Test
    void itJoinsRevealsOnceEverybodyIsBoundAndShowsWhatItReplayed() {
        Deal deal = new Deal("A5301002609030001001", START);
        SimulatedDraw draw = new SimulatedDraw(deal);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, draw.announced());
        List<String> commitments = commitments(draw);

        assertThat(commitments).hasSize(2).doesNotHaveDuplicates();
        assertThat(answers("DrawRevealed", draw)).isEmpty();
        state(deal, "JOINED");
        Reports.report(supervisor, draw.closed(commitments));
        Nonce share = share(draw);
        assertThat(draw.requests().stream().map(share::commitment).toList()).isEqualTo(commitments);
        Reports.report(supervisor, draw.held(draw.host, draw.platform, share));

        state(deal, "DRAWN");
        assertThat(alerts(deal)).isEmpty();
        given(supervisor.request())
                .get("/tenders/" + deal.tender() + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("a replay holds"), containsString("Host " + SimulatedDraw.HOST));
        byte[] transcript = supervisor
                .request()
                .get("/tenders/" + deal.tender() + "/draws/" + draw.id + "/transcripts/2")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Draw.replay(DrawTranscript.read(transcript)).picked()).hasSize(2);
        supervisor
                .request()
                .get("/tenders/" + deal.tender() + "/draws/" + draw.id + "/transcripts/3")
                .then()
                .statusCode(404)
                .body("code", equalTo("supervised-draw.unknown"));
    }

    @Test
    void aDrawOfACoefficientIsReplayedAndNamedInBothLanguages() {
        Deal deal = new Deal("A5301002609030010001", START);
        SimulatedDraw draw = new SimulatedDraw(deal, List.of("0.05", "0.03", "0.04"));
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        Reports.report(supervisor, draw.held(draw.host, draw.platform, share(draw)));

        state(deal, "DRAWN");
        assertThat(alerts(deal)).isEmpty();
        Map.of("zh", "评标系数", "en", "Coefficients").forEach((language, words) -> given(supervisor.request())
                .get("/tenders/" + deal.tender() + "?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString(words)));
        byte[] transcript = supervisor
                .request()
                .get("/tenders/" + deal.tender() + "/draws/" + draw.id + "/transcripts/1")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(List.of("0.05", "0.03", "0.04"))
                .containsAll(Draw.replay(DrawTranscript.read(transcript)).picked());
    }

    @Test
    void whatIsSaidTwiceIsAnsweredOnce() {
        Deal deal = new Deal("A5301002609030002001", START);
        SimulatedDraw draw = new SimulatedDraw(deal);
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        Reports.report(supervisor, draw.closed(commitments(draw)));
        Nonce share = share(draw);
        Reports.report(supervisor, draw.held(draw.host, draw.platform, share));
        Reports.report(supervisor, draw.voidBy("supervision"));

        assertThat(answers("DrawJoined", draw)).hasSize(1);
        assertThat(answers("DrawRevealed", draw)).hasSize(1);
        state(deal, "DRAWN");
        assertThat(alerts(deal)).isEmpty();
    }

    @Test
    void askedWithAnotherCommitmentOfThePlatformItKeepsItsShareAndRaisesAnAlert() {
        Deal deal = new Deal("A5301002609030003001", START);
        SimulatedDraw draw = new SimulatedDraw(deal);
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw), Nonce.random("platform"), draw.host));
        Reports.report(supervisor, draw.closed(commitments(draw)));

        state(deal, "REFUSED");
        assertThat(answers("DrawRevealed", draw)).isEmpty();
        assertThat(alerts(deal)).containsExactly("indicator.draw-closing");
    }

    @Test
    void drawingTheSameAgainIsAnAlertAndDrawingSomethingElseIsNot() {
        Deal deal = new Deal("A5301002609030013001", START);
        hold(new SimulatedDraw(deal));
        hold(new SimulatedDraw(deal, List.of("0.05", "0.03", "0.04")));
        assertThat(alerts(deal)).isEmpty();

        hold(new SimulatedDraw(deal));

        assertThat(alerts(deal)).containsExactly("indicator.draw-repeated");
        supervisor.request().get("/api/alerts?tender=" + deal.tender()).then().body("[0].evidence", greaterThan(0));
    }

    @Test
    void aCityThatDrewFromItsOwnListUnderTheSameSharesIsNoAlert() {
        Deal deal = new Deal("A5301002609030014001", START);
        SimulatedDraw draw = revealed(deal);

        Reports.report(supervisor, draw.drawnElsewhere(draw.requests().get(1), draw.host, draw.platform, share(draw)));
        Reports.report(supervisor, draw.held(draw.host, draw.platform, share(draw)));

        state(deal, "DRAWN");
        assertThat(alerts(deal)).isEmpty();
    }

    @Test
    void aHostThatToldALendingCityOtherSharesIsFoundOut() {
        Deal deal = new Deal("A5301002609030015001", START);
        SimulatedDraw draw = revealed(deal);

        Reports.report(
                supervisor,
                draw.drawnElsewhere(draw.requests().get(1), draw.host, draw.platform, Nonce.random("supervision")));

        assertThat(alerts(deal)).containsExactly("indicator.draw-share-left-out");
    }

    @Test
    void aHostThatAnnouncedAnotherListInACitysNameIsFoundOut() {
        Deal deal = new Deal("A5301002609030016001", START);
        SimulatedDraw draw = revealed(deal);

        Reports.report(
                supervisor,
                draw.drawnElsewhere(
                        DrawRequest.of(draw.requests().get(1).subject(), List.of("x", "y", "z"), 2),
                        draw.host,
                        draw.platform,
                        share(draw)));

        assertThat(alerts(deal)).containsExactly("indicator.draw-transcript");
    }

    private SimulatedDraw revealed(Deal deal) {
        SimulatedDraw draw = new SimulatedDraw(deal);
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        return draw;
    }

    private void hold(SimulatedDraw draw) {
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        Reports.report(supervisor, draw.held(draw.host, draw.platform, share(draw)));
    }

    @Test
    void aDrawGivenUpAfterTheRevealIsAnAlertAndOneBeforeIsNot() {
        Deal before = new Deal("A5301002609030004001", START);
        SimulatedDraw early = new SimulatedDraw(before);
        Reports.report(supervisor, early.announced());
        Reports.report(supervisor, early.voidBy(SimulatedDraw.HOST));
        state(before, "VOID");
        assertThat(alerts(before)).isEmpty();

        Deal after = new Deal("A5301002609030005001", START);
        SimulatedDraw late = new SimulatedDraw(after);
        Reports.report(supervisor, late.announced());
        Reports.report(supervisor, late.closed(commitments(late)));
        Reports.report(supervisor, late.voidBy("supervision"));
        state(after, "VOID");
        assertThat(alerts(after)).containsExactly("indicator.draw-given-up");
        supervisor.request().get("/api/alerts?tender=" + after.tender()).then().body("[0].evidence", greaterThan(0));
    }

    @Test
    void aPlatformThatKeepsTheResultToItselfIsAnAlertUnlessItsTenderStandsStill() throws SQLException {
        Deal silent = new Deal("A5301002609030011001", START);
        revealedLongAgo(silent);
        Deal standing = new Deal("A5301002609030012001", START);
        revealedLongAgo(standing);
        run("update watched_tender set suspended = true where code = ?", standing.tender());

        watch.watch();
        watch.watch();

        assertThat(alerts(silent)).containsExactly("indicator.draw-given-up");
        assertThat(alerts(standing)).isEmpty();
        run("update watched_tender set suspended = false where code = ?", standing.tender());
        watch.watch();
        assertThat(alerts(standing)).containsExactly("indicator.draw-given-up");
    }

    private void revealedLongAgo(Deal deal) throws SQLException {
        SimulatedDraw draw = new SimulatedDraw(deal);
        Reports.report(supervisor, deal.notice());
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        share(draw);
        watch.watch();
        assertThat(alerts(deal)).isEmpty();
        run("update supervised_draw set since = since - interval '30 days' where tender = ?", deal.tender());
    }

    private void run(String sql, String argument) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aResultThatDoesNotHoldIsAnAlert() {
        Deal forged = new Deal("A5301002609030006001", START);
        SimulatedDraw draw = new SimulatedDraw(forged);
        Reports.report(supervisor, draw.announced());
        Reports.report(supervisor, draw.closed(commitments(draw)));
        Reports.report(supervisor, draw.held(List.of("{}", "{}")));
        state(forged, "BROKEN");
        assertThat(alerts(forged)).containsExactly("indicator.draw-transcript");

        Deal alone = new Deal("A5301002609030007001", START);
        SimulatedDraw without = new SimulatedDraw(alone);
        Reports.report(supervisor, without.announced());
        Reports.report(supervisor, without.closed(commitments(without)));
        Reports.report(supervisor, without.held(without.host, without.platform));
        state(alone, "BROKEN");
        assertThat(alerts(alone)).containsExactly("indicator.draw-share-left-out");

        Deal never = new Deal("A5301002609030008001", START);
        SimulatedDraw unannounced = new SimulatedDraw(never);
        Reports.report(supervisor, unannounced.held(unannounced.host, unannounced.platform));
        assertThat(alerts(never)).containsExactly("indicator.draw-share-left-out");
    }

    private void state(Deal deal, String state) {
        supervisor
                .request()
                .get("/api/tenders/" + deal.tender())
                .then()
                .statusCode(200)
                .body("draws[0].state", equalTo(state));
    }

    private List<String> alerts(Deal deal) {
        return supervisor
                .request()
                .get("/api/alerts?tender=" + deal.tender())
                .jsonPath()
                .getList("code");
    }

    private List<String> commitments(SimulatedDraw draw) {
        List<String> commitments = new ArrayList<>();
        first("DrawJoined", draw).path("commitments").forEach(one -> commitments.add(one.asText()));
        return commitments;
    }

    private Nonce share(SimulatedDraw draw) {
        return new Nonce(
                "supervision", first("DrawRevealed", draw).path("nonce").asText());
    }

    private JsonNode first(String type, SimulatedDraw draw) {
        Eventually.holds(Duration.ofSeconds(10), () -> !answers(type, draw).isEmpty());
        return answers(type, draw).get(0);
    }

    /** What this platform said of a type about a draw, to the trading platform alone. */
    private List<JsonNode> answers(String type, SimulatedDraw draw) {
        List<JsonNode> answers = new ArrayList<>();
        try {
            for (byte[] envelope : said.after(Audience.peer("kunming-trading"), 0, 200)) {
                JsonNode message = json.readTree(envelope);
                if (message.path("type").asText().equals(type)
                        && message.path("payload").path("draw").asText().equals(draw.id)) {
                    answers.add(message.path("payload"));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }
}
