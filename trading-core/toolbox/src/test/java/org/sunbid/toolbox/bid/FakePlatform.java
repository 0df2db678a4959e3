package org.sunbid.toolbox.bid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.receipt.Ticket;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.seal.SealDigest;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.timestamp.TimestampAuthority;
import org.sunbid.toolbox.tender.FakeTender;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The interface of submission as the trading platform serves it, with faults to order; one bid at a time. */
final class FakePlatform implements AutoCloseable {

    static final String TENDER = FakeTender.TENDER;
    static final String LOT = TENDER + "001";

    final NoteSigner log = NoteSigner.generate("trading.example/log", NoteKey.Use.NOTE);
    final Map<Integer, byte[]> chunks = new TreeMap<>();
    final List<String> requests = new ArrayList<>();
    final Map<String, byte[]> bodies = new HashMap<>();
    final Map<String, String> files = new HashMap<>();

    /** What the issuer signed. */
    final FakeTender tender;

    /** What the platform says otherwise of how a lot is sealed. */
    final Map<String, Object> lies = new HashMap<>();

    String receiptLot = LOT;

    /** Who signs receipts, if it is another. */
    Optional<Credentials> receiptSigner = Optional.empty();

    /** Answers to released keys, by lot; the others are taken. */
    final Map<String, String> releaseRefusals = new HashMap<>();

    /** Whether the so-many-th chunk request fails with a broken connection. */
    IntPredicate breaks = request -> false;

    /** Refuses every chunk from now on. */
    Optional<String> refusal = Optional.empty();

    int refusalStatus = 422;

    /** Whether the so-many-th chunk request finds no place and is told to come back in a second. */
    IntPredicate busy = request -> false;

    private final HttpServer server;
    /** Who signs tickets and receipts, and to whom keys are released. */
    Credentials platform;

    private final Credentials timestamps;
    private final Path logFolder;
    private int chunkRequests;
    private SealHeader header;
    private SegmentTree tree;

    FakePlatform(DemoAuthority authority, Path logFolder) throws IOException {
        platform = authority.issuePair("Trading platform", FakeTender.PLATFORM);
        tender = new FakeTender(authority);
        timestamps = authority.issueTimestampPair("Time stamps");
        this.logFolder = logFolder;
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

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        synchronized (this) {
            requests.add(exchange.getRequestMethod() + " " + path);
            bodies.put(path, body);
            if (path.contains("/chunks/") && breaks.test(++chunkRequests)) {
                exchange.close();
                return;
            }
            if (path.contains("/chunks/") && busy.test(chunkRequests)) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                respond(exchange, 503, "{\"code\":\"bid.busy\",\"title\":\"Busy\"}".getBytes(UTF_8));
                return;
            }
            answer(exchange, path, body);
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        Optional<byte[]> signed = tender.answer(path);
        if (signed.isPresent()) {
            respond(exchange, 200, signed.get());
        } else if (files.containsKey(path)) {
            respond(exchange, 200, files.get(path).getBytes(UTF_8));
        } else if (path.contains("/chunks/") && refusal.isPresent()) {
            respond(exchange, refusalStatus, refusal.get().getBytes(UTF_8));
        } else if (path.endsWith("/sealing")) {
            respond(exchange, 200, terms(path.split("/", -1)[3]));
        } else if (path.equals("/api/lots/" + LOT + "/bids")) {
            begin(JsonObject.read(body));
            respond(exchange, 201, standing());
        } else if (path.contains("/chunks/")) {
            int chunk = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            tree.verifyChunk(chunk, body);
            chunks.put(chunk, body);
            respond(exchange, 200, "{}".getBytes(UTF_8));
        } else if (path.endsWith("/complete")) {
            respond(exchange, 200, receipt());
        } else if (path.endsWith("/releases")) {
            String refused = releaseRefusals.get(path.split("/", -1)[3]);
            respond(exchange, refused == null ? 200 : 409, (refused == null ? "{}" : refused).getBytes(UTF_8));
        } else if (path.endsWith("/withdraw")) {
            respond(exchange, 200, receiptOfWithdrawal(Withdrawal.read(body)));
        } else if (path.startsWith("/api/bids/")) {
            respond(exchange, 200, standing());
        } else {
            respond(exchange, 404, "{\"code\":\"not-found\",\"title\":\"Unknown\"}".getBytes(UTF_8));
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] terms(String lot) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "tender",
                TENDER,
                "lot",
                lot,
                "tenderName",
                "Road",
                "lotName",
                "Section 1",
                "suites",
                tender.opening.get("suites"),
                "releasePolicy",
                tender.opening.get("releasePolicy"),
                "documentVersion",
                1 + tender.clarifications.size(),
                "deadline",
                deadline().toString(),
                "serverTime",
                Instant.now().toString(),
                "sizeLimit",
                4_294_967_296L));
        terms.put("platformCertificate", Pem.write(platform.encryptionCertificate()));
        terms.put("consortiumMembers", tender.data.get("consortiumMembers"));
        terms.put("envelopes", tender.opening.getOrDefault("envelopes", List.of("whole")));
        terms.put("priceCap", "PRICE");
        terms.putAll(lies);
        return new String(CanonicalJson.write(terms), UTF_8)
                .replace("\"PRICE\"", "2000000.50")
                .getBytes(UTF_8);
    }

    private Instant deadline() {
        return tender.clarifications.values().stream()
                .filter(said -> said.words().containsKey("newDeadline"))
                .map(said -> Instant.parse((String) said.words().get("newDeadline")))
                .reduce(tender.deadline, (one, other) -> other);
    }

    private void begin(JsonObject request) {
        header = SealHeader.parse(request.bytes("header"));
        tree = SegmentTree.read(header, request.bytes("chunkRoots"));
    }

    private byte[] standing() {
        List<Integer> missing = new ArrayList<>();
        for (int chunk = 0; chunk < tree.chunkCount(); chunk++) {
            if (!chunks.containsKey(chunk)) {
                missing.add(chunk);
            }
        }
        byte[] ticket = Ticket.issue(platform, delivery(LOT), Instant.now()).write();
        return CanonicalJson.write(Map.of(
                "bid", header.subject().bid().toString(),
                "state", missing.isEmpty() ? "SEALED" : "UPLOADING",
                "chunks", tree.chunkCount(),
                "missing", missing,
                "ticket", CanonicalJson.readObject(ticket)));
    }

    private byte[] receipt() {
        Instant now = Instant.now();
        return receipt(new ReceiptStatement(delivery(receiptLot), now, Optional.empty()), now);
    }

    private byte[] receiptOfWithdrawal(Withdrawal withdrawal) {
        Instant now = Instant.now();
        return receipt(ReceiptStatement.ofWithdrawal(delivery(LOT), now, withdrawal), now);
    }

    private byte[] receipt(ReceiptStatement statement, Instant now) {
        return new ReceiptIssuer(receiptSigner.orElse(platform), new TimestampAuthority(timestamps, () -> now))
                .issue(statement, log(logFolder.getFileName().toString()))
                .write();
    }

    /** A log under the platform's key in a folder of this name; the platform may have more than one. */
    TileLog log(String name) {
        return TileLog.open(new DirectoryStorage(logFolder.resolveSibling(name)), log);
    }

    private Delivery delivery(String lot) {
        return new Delivery(
                "trading",
                TENDER,
                lot,
                header.subject().bid().toString(),
                header.subject().bidder(),
                SealDigest.of(header, tree).hex(),
                header.sealedLength());
    }

    static byte[] decoded(byte[] json, String field) {
        return Base64.getDecoder().decode(JsonObject.read(json).text(field));
    }
}
