package org.sunbid.network.node;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.SuspensionOrdered;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.network.peer.SignedRequest;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.time.DatabaseClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The whole node in its container, with a simulated platform on the other side of the wire. */
@QuarkusTest
@QuarkusTestResource(value = SimulatedPeer.class, restrictToAnnotatedClass = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ANodeAmongPlatformsTest {

    private static final String LINES = "application/x-ndjson";
    private static final String CHAIN = "PEER:kunming-trading";

    private final List<SignedEnvelope> orders = chain("O-1", "O-2", "BAD-3", "O-4", "O-5", "O-6", "O-7");

    @ConfigProperty(name = SimulatedPeer.URL)
    String peer;

    @Inject
    Outbox outbox;

    @Inject
    Heard heard;

    @Inject
    DatabaseClock clock;

    @Test
    @Order(1)
    void whatIsReportedReachesThePeerWithinASecond() {
        report("warm-up");
        await(() -> taken().contains("warm-up"));

        long start = System.nanoTime();
        report("T1");
        await(() -> taken().contains("\"T1\""));

        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        assertThat(taken()).contains("\"audience\":\"SUPERVISION\"").doesNotContain("\"audience\":\"PUBLIC\"");
    }

    @Test
    @Order(2)
    void anOrderOfThePeerIsHandledOnce() {
        post(orders.get(0).json()).then().statusCode(200).body("'" + CHAIN + "'", equalTo(1));
        post(orders.get(0).json()).then().statusCode(200);

        await(() -> heard.orders().contains("O-1"));
        assertThat(heard.orders()).containsOnlyOnce("O-1");
    }

    @Test
    @Order(3)
    void whatThePeerCouldNotPushIsFetched() {
        orders.subList(0, 4).forEach(this::says);

        await(() -> heard.orders().contains("O-4"));
        assertThat(heard.orders()).containsExactly("O-1", "O-2", "O-4");
    }

    @Test
    @Order(4)
    void whatCouldNotBeHandledIsShownAndCanBeReplayed() {
        RequestSpecification operator = TestPeople.alone("运营", Role.OPERATOR).request();

        given(operator)
                .get("/api/network")
                .then()
                .statusCode(200)
                .body("self", equalTo("kunming-trading"))
                .body("deadLetters.detail", hasItem(containsString("no such tender")))
                .body("peers[0].heard[0].dead", equalTo(1))
                .body("peers[0].heard[0].lag", equalTo(0));
        given(operator)
                .contentType("application/json")
                .body(Map.of("issuer", "supervision", "audience", CHAIN, "sequence", 3))
                .post("/api/network/replays")
                .then()
                .statusCode(409)
                .body("code", equalTo("network.handler-failed"));
        given(operator)
                .contentType("application/json")
                .body(Map.of("issuer", "supervision", "audience", CHAIN, "sequence", 1))
                .post("/api/network/replays")
                .then()
                .statusCode(409)
                .body("code", equalTo("network.not-a-dead-letter"));
    }

    @Test
    @Order(5)
    void thePageShowsPeersAndDeadLettersInBothLanguages() {
        RequestSpecification operator = TestPeople.alone("运营", Role.OPERATOR).request();

        given(operator)
                .get("/network")
                .then()
                .statusCode(200)
                .body(containsString("平台之间的消息"), containsString("重新处理"), containsString("no such tender"));
        given(operator)
                .get("/network?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Messages between platforms"), containsString("Handle again"));
        given(TestPeople.alone("监督", Role.SUPERVISOR).request())
                .get("/network?lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString("Handle again")));
    }

    @Test
    @Order(6)
    void onlyOperatorsAndSupervisorsSeeTheNetwork() {
        given(TestPeople.of("投标人", "91350100M000100Y43", Role.BIDDER).request())
                .get("/api/network")
                .then()
                .statusCode(403);
        given().get("/api/network").then().statusCode(401);
    }

    @Test
    @Order(7)
    void aForgedMessageIsRefusedWithAReasonAndShownAsAnAlert() {
        byte[] forged = new String(orders.get(1).json(), StandardCharsets.UTF_8)
                .replace("O-2", "O-9")
                .getBytes(StandardCharsets.UTF_8);

        post(forged).then().statusCode(401).body("code", equalTo("network.signature-invalid"));
        given(TestPeople.alone("运营", Role.OPERATOR).request())
                .get("/api/network")
                .then()
                .body("alerts.kind", hasItem("network.signature-invalid"));
    }

    @Test
    @Order(8)
    void whatIsNoMessageIsRefused() {
        post("nonsense".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("network.malformed"));
        post(new byte[9 << 20]).then().statusCode(413).body("code", equalTo("network.too-large"));
        given().contentType("text/plain")
                .body("x")
                .post("/network/inbox")
                .then()
                .statusCode(415);
    }

    @Test
    @Order(9)
    void onlyAnEntitledPeerMayFetch() {
        String supervision = "/network/outbox?audience=SUPERVISION&after=0";

        given().get(supervision).then().statusCode(401).body("code", equalTo("network.signature-invalid"));
        signed("/network/outbox?audience=PUBLIC&after=0")
                .get("/network/outbox?audience=PUBLIC&after=0")
                .then()
                .statusCode(403)
                .body("code", equalTo("network.wrong-audience"));
        signed("/network/outbox?audience=SUPERVISION&after=1")
                .get(supervision)
                .then()
                .statusCode(401);
        signed(supervision).get(supervision).then().statusCode(200).body(containsString("\"T1\""));
        signed("/network/heads")
                .get("/network/heads")
                .then()
                .statusCode(200)
                .body("heads.audience", equalTo(List.of("SUPERVISION")));
    }

    private RequestSpecification signed(String path) {
        SignedRequest request =
                SignedRequest.sign("supervision", "kunming-trading", path, clock.now(), SimulatedPeer.credentials());
        return given().urlEncodingEnabled(false)
                .header(SignedRequest.FROM, request.from())
                .header(SignedRequest.AT, request.at().toString())
                .header(SignedRequest.NONCE, request.nonce())
                .header(SignedRequest.CERTIFICATE, request.certificate())
                .header(SignedRequest.SIGNATURE, request.signature());
    }

    @Test
    @Order(10)
    void monitoringSeesHowFarMessagesHaveCome() {
        String peer = "{audience=\"SUPERVISION\",peer=\"supervision\"}";
        String issuer = "{audience=\"" + CHAIN + "\",issuer=\"supervision\"}";

        // each gauge is read at its own moment, and what the steps before said may still be on its way
        List.of(
                        "sunbid_network_chain_dead_letters" + issuer + " 1.0",
                        "sunbid_network_outbox_unnumbered 0.0",
                        "sunbid_network_chain_held_back" + issuer + " 0.0",
                        "sunbid_network_chain_behind" + issuer + " 0.0")
                .forEach(figure -> await(() -> metrics().contains(figure)));
        assertThat(metrics())
                .contains("sunbid_network_peer_undelivered" + peer + " ")
                .contains("sunbid_network_peer_undelivered_oldest_seconds" + peer + " ")
                .containsPattern("sunbid_database_clock_offset_seconds -?0\\.\\d+");
    }

    @Test
    @Order(11)
    void whatComesTwiceAtOnceOutOfOrderAndAgainMuchLaterIsHandledOnce() {
        List<SignedEnvelope> next = orders.subList(4, 7);
        next.forEach(this::says); // it is fetched while it is pushed, too
        List<CompletableFuture<Integer>> pushed = new ArrayList<>();
        for (int copy = 0; copy < 4; copy++) {
            for (int i = next.size() - 1; i >= 0; i--) {
                byte[] order = next.get(i).json();
                pushed.add(CompletableFuture.supplyAsync(() -> post(order).statusCode()));
            }
        }
        assertThat(pushed.stream().map(CompletableFuture::join)).containsOnly(200);
        await(() -> heard.orders().contains("O-7"));

        orders.forEach(order -> post(order.json()).then().statusCode(200).body("'" + CHAIN + "'", equalTo(7)));
        assertThat(heard.orders()).containsExactly("O-1", "O-2", "O-4", "O-5", "O-6", "O-7");
    }

    @Test
    @Order(12)
    void anotherMessageUnderANumberThatIsTakenIsRefusedShownAndReportedToSupervision() {
        SignedEnvelope other =
                chain("O-1", "O-2", "BAD-3", "O-4", "O-5", "other").get(5);

        post(other.json()).then().statusCode(409).body("code", equalTo("network.forked"));

        given(TestPeople.alone("运营", Role.OPERATOR).request())
                .get("/api/network")
                .then()
                .body("alerts.kind", hasItem("network.forked"));
        await(() -> taken().contains("network.forked"));
        assertThat(heard.orders()).doesNotContain("other");
    }

    private void says(SignedEnvelope order) {
        given().body(order.json()).put(peer + "/said");
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    private static Response post(byte[] body) {
        return given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(LINES, io.restassured.http.ContentType.BINARY)))
                .contentType(LINES)
                .body(body)
                .post("/network/inbox");
    }

    private String taken() {
        return given().get(peer + "/taken").asString();
    }

    private void report(String tender) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.report(new OpeningConvened(tender, tender + "-1", Instant.EPOCH)));
    }

    private static List<SignedEnvelope> chain(String... numbers) {
        List<SignedEnvelope> chain = new ArrayList<>();
        String previous = Envelope.NO_PREVIOUS;
        for (String number : numbers) {
            SuspensionOrdered order = new SuspensionOrdered(number, "T1", "投诉", "REG 62", "发改委", Instant.EPOCH);
            Envelope envelope = new Envelope(
                    "supervision",
                    Audience.peer("kunming-trading"),
                    chain.size() + 1,
                    previous,
                    "SuspensionOrdered",
                    1,
                    "T1",
                    Instant.EPOCH,
                    MessageJson.tree(order));
            SignedEnvelope signed = SignedEnvelope.sign(envelope, SimulatedPeer.credentials());
            previous = signed.hash();
            chain.add(signed);
        }
        return chain;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(20_000_000L);
        }
    }
}
