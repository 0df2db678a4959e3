package org.sunbid.toolbox.custodian;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.tender.FakeTender;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The board of a ceremony and the hall of its lot as the trading platform serves them, as honest as a test wants it. */
final class FakeCustody implements AutoCloseable {

    static final String TENDER = FakeTender.TENDER;
    static final String LOT = TENDER + "001";

    final List<String> requests = new ArrayList<>();
    final List<SignedPost> given = new ArrayList<>();
    final FakeTender tender;
    Ceremony terms;
    Optional<OpeningOrder> order = Optional.empty();
    int shownBids;
    Credentials signer;

    /** The ceremony that the issuer signed, if it is another. */
    Optional<Ceremony> named = Optional.empty();

    private final List<Pinned> posts = new ArrayList<>();
    private final HttpServer server;
    private final Credentials platform;

    private record Pinned(String kind, int custodian, SignedPost post) {

        Map<String, Object> json() {
            Base64.Encoder base64 = Base64.getEncoder();
            return Map.of(
                    "kind",
                    kind,
                    "custodian",
                    custodian,
                    "post",
                    base64.encodeToString(post.json()),
                    "signature",
                    base64.encodeToString(post.signature()));
        }
    }

    FakeCustody(DemoAuthority authority, Credentials platform, Ceremony terms) throws IOException {
        this.tender = new FakeTender(authority);
        this.platform = platform;
        this.signer = platform;
        this.terms = terms;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What hangs on the board of this kind, in the order of the custodians. */
    synchronized List<SignedPost> posts(String kind) {
        return posts.stream()
                .filter(pinned -> pinned.kind().equals(kind))
                .sorted(java.util.Comparator.comparing(Pinned::custodian))
                .map(Pinned::post)
                .toList();
    }

    synchronized CeremonyTranscript transcript() {
        return new CeremonyTranscript(terms, posts("JOINING"), posts("DEALING"), posts("CONFIRMATION"));
    }

    /** Requests that do or sign something. */
    synchronized List<String> acts() {
        return requests.stream().filter(request -> request.startsWith("POST")).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        synchronized (this) {
            requests.add(exchange.getRequestMethod() + " " + path);
            Optional<byte[]> answer = signedTender(path)
                    .or(() -> answer(exchange.getRequestMethod(), path, body).map(CanonicalJson::write));
            byte[] json = answer.orElse("{\"code\":\"custody.unknown\",\"title\":\"Unknown\"}".getBytes(UTF_8));
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 422, json.length);
            exchange.getResponseBody().write(json);
            exchange.close();
        }
    }

    /** The issuer signs the ceremony that there is. */
    private Optional<byte[]> signedTender(String path) {
        tender.opening.put("suites", List.of(terms.suite().id()));
        tender.opening.put("releasePolicy", "custodians");
        tender.data.put(
                "custodians",
                Map.of("ceremony", named.orElse(terms).hash(), "id", terms.id().toString()));
        tender.deadline = terms.notBefore();
        return tender.answer(path);
    }

    private Optional<Object> answer(String method, String path, byte[] body) {
        String board = "/api/custody/" + terms.id();
        if (path.equals(board)) {
            return Optional.of(Map.of(
                    "terms", Base64.getEncoder().encodeToString(terms.toJson()),
                    "state", "GOING-ON",
                    "posts", posts.stream().map(Pinned::json).toList()));
        } else if (path.equals(board + "/posts")) {
            return pin(JsonObject.read(body));
        } else if (path.equals(board + "/transcript")) {
            return Optional.of(CanonicalJson.readObject(transcript().toJson()));
        } else if (path.equals("/api/login/challenges")) {
            return Optional.of(Map.of("challengeId", "1", "challenge", "challenge"));
        } else if (path.equals("/api/login/certificate")) {
            return Optional.of(Map.of(
                    "token",
                    "session",
                    "expiresAt",
                    "2099-01-01T00:00:00Z",
                    "account",
                    Map.of("name", "Keeper", "roles", List.of("CUSTODIAN"))));
        } else if (path.equals("/api/lots/" + LOT + "/sealing")) {
            return Optional.of(lot());
        } else if (path.equals("/api/halls/" + LOT)) {
            return Optional.of(Map.of("counts", Map.of("all", shownBids)));
        } else if (path.equals("/api/halls/" + LOT + "/custodians")) {
            return method.equals("GET") ? order.map(this::signed) : give(JsonObject.read(body));
        }
        return Optional.empty();
    }

    private Optional<Object> pin(JsonObject request) {
        SignedPost post = new SignedPost(request.bytes("post"), request.bytes("signature"));
        JsonObject said = JsonObject.read(post.json());
        String kind =
                said.text("format").replace("sunbid-", "").replace("-1", "").toUpperCase(java.util.Locale.ROOT);
        int custodian = (int) said.number("custodian");
        if (posts.stream().anyMatch(pinned -> pinned.kind().equals(kind) && pinned.custodian() == custodian)) {
            return Optional.empty();
        }
        posts.add(new Pinned(kind, custodian, post));
        return Optional.of(Map.of("state", "GOING-ON"));
    }

    private Object signed(OpeningOrder asked) {
        byte[] json = asked.toJson();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                "order", base64.encodeToString(json),
                "signature", base64.encodeToString(DetachedSignature.sign(signer, json, Instant.now())));
    }

    private Optional<Object> give(JsonObject request) {
        given.add(new SignedPost(request.bytes("post"), request.bytes("signature")));
        return Optional.of(Map.of("given", given.size()));
    }

    private Map<String, Object> lot() {
        Map<String, Object> lot = new HashMap<>(Map.of(
                "tender",
                TENDER,
                "lot",
                LOT,
                "tenderName",
                "Road",
                "lotName",
                "Section 1",
                "suites",
                List.of(terms.suite().id()),
                "releasePolicy",
                "custodians",
                "custody",
                terms.id().toString(),
                "documentVersion",
                1,
                "deadline",
                terms.notBefore().toString(),
                "sizeLimit",
                4_294_967_296L));
        lot.put("priceCap", tender.priceCap);
        lot.put("serverTime", Instant.now().toString());
        lot.put("platformCertificate", Pem.write(platform.encryptionCertificate()));
        return lot;
    }
}
