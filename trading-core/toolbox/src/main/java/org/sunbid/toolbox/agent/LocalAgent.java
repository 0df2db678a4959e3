package org.sunbid.toolbox.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.console.Texts;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;

/**
 * The agent, on 127.0.0.1 and nowhere else ({@code AGENT.md}).
 *
 * <p>Guaranteed: no act without the person's consent to exactly this act; none for a page that was not paired, that is not
 * of an allowed platform, or that reached this computer under a foreign name; no answer holds a key, a password or a
 * session. Not guaranteed: anything against programs that run in the person's own name on this computer, which could as
 * well read the key file and the screen.
 */
public final class LocalAgent implements AutoCloseable {

    /** The port that pages look for. */
    public static final int PORT = 17317;

    /** Requests of allowed pages in any minute. */
    static final int MOST_REQUESTS = 120;

    /** Pairings asked for in any minute. */
    static final int MOST_PAIRINGS = 10;

    private static final int LONGEST_PAIRING = 1024;
    private static final String ACTS = "/acts/";
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final Pairings pairings;
    private final RateLimit requests;
    private final RateLimit pairingRequests;
    private final Acts acts;
    private final Consent consent;
    private final Texts texts;
    private final Semaphore oneAtATime = new Semaphore(1);

    /**
     * Starts the agent.
     *
     * @param port 0 for any
     * @param platforms whose pages may ask
     * @throws SealingException {@code agent.insecure-platform}
     */
    public LocalAgent(int port, Collection<URI> platforms, Acts acts, Consent consent, Texts texts) throws IOException {
        Origins origins = Origins.of(platforms);
        Clock clock = Clock.systemUTC();
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        this.server = HttpServer.create(new InetSocketAddress(loopback, port), THREADS);
        this.gate = new Gate(origins, server.getAddress().getPort());
        this.pairings = new Pairings(clock);
        this.requests = new RateLimit(MOST_REQUESTS, clock);
        this.pairingRequests = new RateLimit(MOST_PAIRINGS, clock);
        this.acts = acts;
        this.consent = consent;
        this.texts = texts;
        this.threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = new Answer(exchange);
            try {
                String origin = gate.admit(exchange.getRequestHeaders());
                answer.readableFor(origin);
                requests.take();
                route(exchange, origin, answer);
            } catch (AgentRefusal refusal) {
                refuse(answer, refusal.status(), refusal.code());
            } catch (SealingException refusal) {
                refuse(answer, 422, refusal.reasonCode());
            } catch (PlatformRefusal refusal) {
                answer.json(422, Map.of("code", refusal.code(), "title", refusal.title()));
            } catch (PlatformUnreachable unreachable) {
                refuse(answer, 502, "agent.platform-unreachable");
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                refuse(answer, 503, "agent.closing");
            } catch (IOException | RuntimeException fault) {
                refuse(answer, 500, "agent.fault");
            }
        }
    }

    private void refuse(Answer answer, int status, String code) throws IOException {
        answer.json(status, Map.of("code", code, "title", texts.reason(code).orElse("")));
    }

    private void route(HttpExchange exchange, String origin, Answer answer) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "OPTIONS" -> answer.preflight();
            case "GET" -> {
                requirePath(path.equals("/status"));
                answer.json(200, Map.of("agent", "sunbid-toolbox", "protocol", 1));
            }
            case "POST" -> {
                requireJson(exchange);
                requirePath(path.equals("/pairings") || path.startsWith(ACTS));
                answer.json(200, path.equals("/pairings") ? pair(exchange, origin) : act(exchange, origin));
            }
            default -> throw new AgentRefusal(405, "agent.unknown-act");
        }
    }

    private Map<String, String> pair(HttpExchange exchange, String origin) throws IOException, InterruptedException {
        pairingRequests.take();
        String code =
                JsonObject.read(body(exchange, LONGEST_PAIRING)).allow("code").text("code");
        return alone(() -> {
            pairings.claim(code);
            requireConsent(Question.of("agent.ask.pair", origin, code));
            return Map.of("token", pairings.pair(origin));
        });
    }

    private Map<String, String> act(HttpExchange exchange, String origin) throws IOException, InterruptedException {
        pairings.require(origin, exchange.getRequestHeaders().getFirst("Authorization"));
        JsonObject request = JsonObject.read(body(exchange, CanonicalJson.LIMIT_BYTES));
        String name = exchange.getRequestURI().getPath().substring(ACTS.length());
        return alone(() -> {
            try (Act act = acts.read(name, origin, request)) {
                requireConsent(act.question());
                return act.perform();
            }
        });
    }

    /** A step that may wait for a person. */
    private interface Step {
        Map<String, String> run() throws IOException, InterruptedException;
    }

    /** One question at a time: two at once could be taken for each other. */
    private Map<String, String> alone(Step step) throws IOException, InterruptedException {
        if (!oneAtATime.tryAcquire()) {
            throw new AgentRefusal(409, "agent.busy");
        }
        try {
            return step.run();
        } finally {
            oneAtATime.release();
        }
    }

    private void requireConsent(Question question) throws InterruptedException {
        if (!consent.given(question)) {
            throw new AgentRefusal(403, "agent.declined");
        }
    }

    private static void requirePath(boolean known) {
        if (!known) {
            throw new AgentRefusal(404, "agent.unknown-act");
        }
    }

    /** Pages can send other types without the browser's asking first. */
    private static void requireJson(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!"application/json".equals(type)) {
            throw new AgentRefusal(415, "agent.malformed");
        }
    }

    private static byte[] body(HttpExchange exchange, int limit) throws IOException {
        try (InputStream content = exchange.getRequestBody()) {
            byte[] body = content.readNBytes(limit + 1);
            if (body.length > limit) {
                content.readNBytes(limit); // a sender that is still sending would not hear the answer
                throw new AgentRefusal(413, "agent.too-long");
            }
            return body;
        }
    }
}
