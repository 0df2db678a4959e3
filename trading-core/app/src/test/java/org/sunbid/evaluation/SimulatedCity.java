package org.sunbid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;

/**
 * Guiyang's trading platform as the one under test meets it: takes what is pushed to it, and says what a test has it say in
 * signed envelopes of its chain. It lends and it borrows. Zunyi's is configured too, which does neither.
 */
public final class SimulatedCity implements QuarkusTestResourceLifecycleManager {

    /** Its name on the network. */
    public static final String GUIYANG = "guiyang";
    /** A city that shares nothing. */
    public static final String ZUNYI = "zunyi";

    private static final String URL = "sunbid.test.city";
    private static final String LINES = "application/x-ndjson";
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** The key of a city's platform. */
    public static Credentials credentials(String city) {
        return TestCredentials.peer(city + ".p12", city);
    }

    @Override
    public Map<String, String> start() {
        try {
            String url = serve();
            return Map.ofEntries(
                    Map.entry(URL, url),
                    Map.entry("sunbid.network.peers.guiyang.url", url),
                    Map.entry("sunbid.network.peers.guiyang.certificate", certificate(GUIYANG)),
                    Map.entry("sunbid.network.peers.zunyi.url", url),
                    Map.entry("sunbid.network.peers.zunyi.certificate", certificate(ZUNYI)),
                    Map.entry("sunbid.cities.region", "530100"),
                    Map.entry("sunbid.cities.partners.guiyang.region", "520100"),
                    Map.entry("sunbid.cities.partners.guiyang.lends", "true"),
                    Map.entry("sunbid.cities.partners.guiyang.borrows", "true"),
                    Map.entry("sunbid.cities.partners.guiyang.url", "https://guiyang.example"),
                    Map.entry("sunbid.cities.partners.zunyi.region", "520300"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String certificate(String city) throws IOException {
        Path certificate = TestCredentials.folder().resolve(city + ".pem");
        Files.writeString(certificate, Pem.write(credentials(city).signingCertificate()));
        return certificate.toString();
    }

    private String serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/network/inbox", exchange -> {
            List<SignedEnvelope> envelopes = lines(exchange);
            envelopes.forEach(envelope -> taken.add(envelope.json()));
            SignedEnvelope last = envelopes.get(envelopes.size() - 1);
            answer(
                    exchange,
                    "{\"" + last.envelope().audience() + "\":" + last.envelope().sequence() + "}");
        });
        server.createContext("/network/heads", exchange -> answer(exchange, "{\"heads\":[]}"));
        server.createContext("/network/outbox", exchange -> answer(exchange, ""));
        server.createContext(
                "/taken",
                exchange -> answer(
                        exchange,
                        taken.stream()
                                .map(line -> new String(line, StandardCharsets.UTF_8) + "\n")
                                .collect(Collectors.joining())));
        server.start();
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static List<SignedEnvelope> lines(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> SignedEnvelope.read(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The last message of a type about a lot that the platform under test has sent to Guiyang; waits for it. */
    public static JsonNode hears(String type, String lot) {
        return hears(type, lot, 1);
    }

    /** The same, once so many have come. */
    static JsonNode hears(String type, String lot, int number) {
        Eventually.holds(WAIT, () -> heard(type, lot).size() >= number);
        List<JsonNode> all = heard(type, lot);
        return all.get(all.size() - 1);
    }

    /** All of a type about a lot that came, in their order, each as its payload. */
    public static List<JsonNode> heard(String type, String lot) {
        String url = ConfigProvider.getConfig().getValue(URL, String.class);
        List<JsonNode> all = new ArrayList<>();
        for (String line : RestAssured.given()
                .get(url + "/taken")
                .asString()
                .lines()
                .distinct()
                .toList()) {
            Envelope envelope =
                    SignedEnvelope.read(line.getBytes(StandardCharsets.UTF_8)).envelope();
            JsonNode payload = JSON.valueToTree(envelope.payload());
            if (envelope.audience().isPeer(GUIYANG)
                    && envelope.type().equals(type)
                    && payload.path("lot").asText().equals(lot)) {
                all.add(payload);
            }
        }
        return all;
    }

    /** Guiyang says this, signed, and it has been handled when this returns. */
    public static void says(NetworkMessage message) {
        says(GUIYANG, message);
    }

    /** The same for another city. */
    public static void says(String city, NetworkMessage message) {
        SignedEnvelope envelope = next(city, message, credentials(city));
        post(envelope).statusCode(200);
        Eventually.holds(WAIT, () -> isHandled(city, envelope.envelope().sequence()));
    }

    /** Somebody else signs in Guiyang's name. */
    public static ValidatableResponse forges(NetworkMessage message) {
        return post(next(GUIYANG, message, credentials(ZUNYI)));
    }

    private static ValidatableResponse post(SignedEnvelope envelope) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(LINES, ContentType.BINARY)))
                .contentType(LINES)
                .body(envelope.json())
                .post("/network/inbox")
                .then();
    }

    private static SignedEnvelope next(String city, NetworkMessage message, Credentials signer) {
        var type = MessageCatalogue.type(message.getClass());
        SignedEnvelope last = last(city);
        return SignedEnvelope.sign(
                new Envelope(
                        city,
                        Audience.peer("trading"),
                        last == null ? 1 : last.envelope().sequence() + 1,
                        last == null ? Envelope.NO_PREVIOUS : last.hash(),
                        type.name(),
                        type.version(),
                        message.subject(),
                        Instant.parse("2026-11-23T01:30:00Z"),
                        MessageJson.tree(message)),
                signer);
    }

    /** The chain goes on where the platform under test has heard it last. */
    private static SignedEnvelope last(String city) {
        String last = OpenedLot.text(
                "select coalesce((select envelope from network_inbox where issuer = ? order by sequence desc limit 1), '')",
                city);
        return last.isEmpty() ? null : SignedEnvelope.read(last.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHandled(String city, long sequence) {
        return OpenedLot.count(
                        "select count(*) from network_inbox where issuer = ? and sequence = ? and state = 'HANDLED'",
                        city,
                        sequence)
                == 1;
    }
}
