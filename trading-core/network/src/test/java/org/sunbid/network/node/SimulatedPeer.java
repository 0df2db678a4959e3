package org.sunbid.network.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;

/**
 * Another platform as the application under test meets it: takes pushed envelopes, serves {@code /network/heads} and
 * {@code /network/outbox}. A test steers it over HTTP too: {@code PUT /said} adds an envelope to its outbox, {@code GET
 * /taken} gives what it was sent.
 */
public final class SimulatedPeer implements QuarkusTestResourceLifecycleManager {

    /** Where the test finds the peer. */
    public static final String URL = "sunbid.test.peer";

    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final List<byte[]> said = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** The peer's own key. */
    public static Credentials credentials() {
        return TestCredentials.peer("peer.p12", "行政监督平台");
    }

    @Override
    public Map<String, String> start() {
        try {
            Path folder = TestCredentials.folder();
            Path certificate = folder.resolve("peer.pem");
            Files.writeString(certificate, Pem.write(credentials().signingCertificate()));
            String url = serve();
            return Map.of(
                    URL,
                    url,
                    "sunbid.network.peers.supervision.url",
                    url,
                    "sunbid.network.peers.supervision.certificate",
                    certificate.toString(),
                    "sunbid.network.peers.supervision.audiences",
                    "SUPERVISION");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/network/inbox", exchange -> {
            lines(exchange).forEach(taken::add);
            SignedEnvelope last = SignedEnvelope.read(taken.get(taken.size() - 1));
            answer(
                    exchange,
                    "{\"" + last.envelope().audience() + "\":" + last.envelope().sequence() + "}");
        });
        server.createContext("/network/heads", exchange -> answer(exchange, heads()));
        server.createContext("/network/outbox", exchange -> answer(exchange, join(said)));
        server.createContext("/said", exchange -> {
            lines(exchange).forEach(said::add);
            answer(exchange, "");
        });
        server.createContext("/taken", exchange -> answer(exchange, join(taken)));
        server.start();
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String heads() {
        if (said.isEmpty()) {
            return "{\"heads\":[]}";
        }
        SignedEnvelope last = SignedEnvelope.read(said.get(said.size() - 1));
        return "{\"heads\":[{\"audience\":\"%s\",\"sequence\":%d,\"hash\":\"%s\"}]}"
                .formatted(last.envelope().audience(), last.envelope().sequence(), last.hash());
    }

    private static List<byte[]> lines(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String join(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
