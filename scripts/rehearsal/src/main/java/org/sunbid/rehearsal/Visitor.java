package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody at a platform's documented interface: anonymous, or logged in with a session token.
 *
 * <p>Who is told to persist asks again, for so long, when the platform does not answer or failed, as people do; an act
 * that took effect the first time is then refused, or shows twice.
 */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI platform;
    private final Optional<String> token;
    private final Optional<String> workstation;
    private final Duration persists;

    private Visitor(URI platform, Optional<String> token, Optional<String> workstation, Duration persists) {
        this.platform = platform;
        this.token = token;
        this.workstation = workstation;
        this.persists = persists;
    }

    /** Somebody who is not logged in, and who persists for so long. */
    public static Visitor anonymous(URI platform, Duration persists) {
        return new Visitor(platform, Optional.empty(), Optional.empty(), persists);
    }

    /** The same platform, with this session. */
    public Visitor with(String sessionToken) {
        return new Visitor(platform, Optional.of(sessionToken), workstation, persists);
    }

    /** The same, at a registered machine that proves itself with this secret. */
    public Visitor at(String workstationSecret) {
        return new Visitor(platform, token, Optional.of(workstationSecret), persists);
    }

    /** The platform's address. */
    public URI platform() {
        return platform;
    }

    /** The session; anonymous visitors have none. */
    public String token() {
        return token.orElseThrow(() -> new IllegalStateException("nobody is logged in at " + platform));
    }

    /** What this address answers, as JSON. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return json(send(request(path).GET().build()));
    }

    /** What this address answers, or nothing while it is not found. */
    public Optional<JsonNode> find(String path) throws IOException, InterruptedException {
        try {
            return Optional.of(get(path));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** What is at this address as text, whatever its status. */
    public String text(String path) throws IOException, InterruptedException {
        return ask(request(path).GET().build(), BodyHandlers.ofString()).body();
    }

    /** Sends a JSON value to be put in the place of what is there. */
    public JsonNode put(String path, Object value) throws IOException, InterruptedException {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value)))
                .build()));
    }

    /** What is at this address, as bytes. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build()).body();
    }

    /** Sends a JSON value, any that Jackson writes. */
    public JsonNode post(String path, Object value) throws IOException, InterruptedException {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value)))
                .build()));
    }

    /** Sends bytes of another media type. */
    public JsonNode post(String path, String mediaType, byte[] body) throws IOException, InterruptedException {
        return json(send(request(path)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(body))
                .build()));
    }

    /** The status that a request for this address gets, refusals included. */
    public int status(String path) throws IOException, InterruptedException {
        return ask(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
    }

    /** The stable code with which a post is refused; a post that is accepted fails the step. */
    public String refusal(String path, Object value) throws IOException, InterruptedException {
        try {
            post(path, value);
        } catch (Refused refused) {
            return refused.code();
        }
        throw new IllegalStateException(path + " accepted what it has to refuse");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(platform.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, */*;q=0.5")
                .header("Accept-Language", "en");
        token.ifPresent(value -> builder.header("Authorization", "Bearer " + value));
        workstation.ifPresent(secret -> builder.header("Sunbid-Workstation", secret));
        return builder;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = ask(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw Refused.from(request, response);
        }
        return response;
    }

    private <T> HttpResponse<T> ask(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + persists.toNanos();
        while (true) {
            try {
                HttpResponse<T> response = HTTP.send(request, handler);
                if (response.statusCode() < 500 || System.nanoTime() >= end) {
                    return response;
                }
            } catch (IOException broken) {
                if (System.nanoTime() >= end) {
                    throw broken;
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return response.body().length == 0 ? NullNode.getInstance() : JSON.readTree(response.body());
    }

    /** A platform said no; the message names the request, the status and the problem (RFC 9457). */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final String code;

        private Refused(int status, String code, String message) {
            super(message);
            this.status = status;
            this.code = code;
        }

        private static Refused from(HttpRequest request, HttpResponse<byte[]> response) throws IOException {
            String body = new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
            String code = "";
            if (response.headers().firstValue("Content-Type").orElse("").contains("json")) {
                String type = JSON.readTree(body).path("type").asText();
                code = type.substring(type.lastIndexOf('/') + 1);
            }
            return new Refused(
                    response.statusCode(),
                    code,
                    "%s %s: %d %s"
                            .formatted(
                                    request.method(),
                                    request.uri(),
                                    response.statusCode(),
                                    body.substring(0, Math.min(body.length(), 400))));
        }

        /** HTTP status of the answer. */
        public int status() {
            return status;
        }

        /** The stable reason code; empty when the answer was no problem document. */
        public String code() {
            return code;
        }
    }
}
