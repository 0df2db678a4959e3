package org.sunbid.toolbox.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * A client of one platform.
 *
 * <p>What may be repeated without harm (GET, PUT, DELETE) is sent again after a broken connection or a passing fault of
 * the server, with growing pauses, or when the server says (Retry-After); a POST only when it certainly was not taken
 * up. Safe for several threads.
 */
public final class PlatformClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);
    private static final int LONGEST_ANSWER = CanonicalJson.LIMIT_BYTES;
    private static final int SERVER_FAILED = 500;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504, 507);
    private static final Set<Integer> NOT_TAKEN_UP = Set.of(429, 503, 507);

    private final URI platform;
    private final Optional<String> session;
    private final Locale language;
    private final Retry retry;
    private final FaultLog faults;

    private PlatformClient(URI platform, Optional<String> session, Locale language, Retry retry, FaultLog faults) {
        this.platform = platform;
        this.session = session;
        this.language = language;
        this.retry = retry;
        this.faults = faults;
    }

    /** Somebody who is not logged in. */
    public static PlatformClient of(URI platform, Locale language) {
        return new PlatformClient(platform, Optional.empty(), language, Retry.PATIENT, new FaultLog());
    }

    /** The same, logged in. */
    public PlatformClient with(String sessionToken) {
        return new PlatformClient(platform, Optional.of(sessionToken), language, retry, faults);
    }

    /** The same, less or more patient. */
    public PlatformClient with(Retry other) {
        return new PlatformClient(platform, session, language, other, faults);
    }

    /** The same, that writes down what goes wrong. */
    public PlatformClient with(FaultLog log) {
        return new PlatformClient(platform, session, language, retry, log);
    }

    /** The platform's address. */
    public URI platform() {
        return platform;
    }

    /** Host and port, as they stand in what is signed at log-in. */
    public String authority() {
        return platform.getAuthority().toLowerCase(Locale.ROOT);
    }

    /**
     * What is there, as JSON.
     *
     * @throws PlatformRefusal when the platform refuses
     * @throws PlatformUnreachable when it does not answer
     */
    public JsonObject get(String path) throws InterruptedException {
        return JsonObject.readForeign(bytes(path));
    }

    /** What is there, as bytes. */
    public byte[] bytes(String path) throws InterruptedException {
        return send(request(path).GET(), true);
    }

    /** Sends a JSON value. */
    public JsonObject post(String path, Map<String, ?> json) throws InterruptedException {
        return JsonObject.readForeign(postBytes(path, "application/json", CanonicalJson.write(json)));
    }

    /** Asks for an act that needs no further words, and returns the bytes that come back. */
    public byte[] post(String path) throws InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()), false);
    }

    /** The elements of a list. */
    public List<JsonObject> list(String path) throws InterruptedException {
        byte[] list = bytes(path);
        byte[] object = ByteBuffer.allocate(list.length + 9)
                .put("{\"list\":".getBytes(StandardCharsets.US_ASCII))
                .put(list)
                .put((byte) '}')
                .array();
        return JsonObject.readForeign(object).objects("list", MOST_ELEMENTS);
    }

    /** Sends bytes, and returns the bytes that come back. */
    public byte[] postBytes(String path, String mediaType, byte[] body) throws InterruptedException {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)), false);
    }

    /** The same for an act that may be asked for again without harm, so that it survives broken connections. */
    public byte[] repeatPost(String path, String mediaType, byte[] body) throws InterruptedException {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)), true);
    }

    /** Puts a body that can be read anew for each attempt. */
    public byte[] put(String path, String mediaType, BodyPublisher body) throws InterruptedException {
        return send(request(path).header("Content-Type", mediaType).PUT(body), true);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(platform.resolve(path))
                .timeout(ANSWER_WITHIN)
                .header("Accept", "application/json, application/problem+json, */*")
                .header("Accept-Language", language.toLanguageTag());
        session.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private byte[] send(HttpRequest.Builder request, boolean repeatable) throws InterruptedException {
        HttpRequest built = request.build();
        long begun = System.nanoTime();
        for (int failed = 1; ; ) {
            try {
                HttpResponse<InputStream> response = HTTP.send(built, BodyHandlers.ofInputStream());
                byte[] body = read(response);
                boolean again = (repeatable ? PASSING : NOT_TAKEN_UP).contains(response.statusCode());
                if (again || response.statusCode() >= SERVER_FAILED) {
                    faults.note(built, response.statusCode(), body);
                }
                Optional<Long> told = retryAfterSeconds(response);
                if (again && told.isPresent() && since(begun).compareTo(retry.whileTold()) < 0) {
                    Thread.sleep(retry.pauseTold(told.get()).toMillis());
                    continue;
                }
                if (!again || failed == retry.attempts()) {
                    return answer(response.statusCode(), body);
                }
            } catch (IOException broken) {
                faults.note(built, broken);
                boolean again = repeatable || broken instanceof ConnectException;
                if (!again || failed == retry.attempts()) {
                    throw new PlatformUnreachable(built.uri().toString(), broken);
                }
            }
            Thread.sleep(retry.pauseAfter(failed++).toMillis());
        }
    }

    /** Only in seconds; a date would be believed to the clock of this computer. */
    private static Optional<Long> retryAfterSeconds(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(Long::valueOf);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** No more of an answer than one byte beyond the longest that counts, however long it goes on. */
    private static byte[] read(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            return body.readNBytes(LONGEST_ANSWER + 1);
        }
    }

    private static byte[] answer(int status, byte[] body) {
        boolean refused = status < 200 || status > 299;
        if (refused || body.length > LONGEST_ANSWER) {
            throw PlatformRefusal.of(status, body);
        }
        return body;
    }
}
