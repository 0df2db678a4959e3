package org.sunbid.toolbox.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.ExitCode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class PlatformClientTest {

    private static final Retry IMPATIENT = new Retry(3, Duration.ofMillis(1), Duration.ofMillis(2));

    /** Statuses to come; 0 breaks the connection. */
    private final Deque<Integer> statuses = new ArrayDeque<>();

    private final List<String> seen = new ArrayList<>();
    private String body = "{}";
    private int comeBackSeconds;
    private boolean endless;
    private final AtomicLong poured = new AtomicLong();
    private HttpServer server;
    private PlatformClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        client = PlatformClient.of(address, Locale.CHINESE).with(IMPATIENT);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Until the other side hangs up. */
    private void pour(OutputStream answer) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        while (poured.get() < 1 << 30) {
            answer.write(megabyte);
            poured.addAndGet(megabyte.length);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        seen.add(
                exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + exchange.getRequestHeaders().getFirst("Accept-Language"));
        int status = statuses.isEmpty() ? 200 : statuses.pop();
        exchange.getRequestBody().readAllBytes();
        if (status == 503 && comeBackSeconds > 0) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(comeBackSeconds));
        }
        if (endless) {
            exchange.sendResponseHeaders(status, 0);
            pour(exchange.getResponseBody());
        } else if (status != 0) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Test
    void aSessionAndTheLanguageGoWithEachRequest() throws InterruptedException {
        client.with("token").get("/api/me");

        assertThat(seen).containsExactly("GET Bearer token zh");
    }

    @Test
    void readingIsRepeatedAfterPassingFaults() throws InterruptedException {
        statuses.addAll(List.of(503, 0, 200));

        client.get("/api/x");

        assertThat(seen).hasSize(3);
    }

    @Test
    void aPlatformThatSaysWhenToComeBackIsAskedAgainBeyondTheAttempts() throws InterruptedException {
        Retry told = new Retry(2, Duration.ZERO, Duration.ofMillis(10), Duration.ofMinutes(1));
        comeBackSeconds = 30;
        statuses.addAll(Collections.nCopies(7, 503));

        client.with(told).get("/api/x");

        assertThat(seen).hasSize(8);
    }

    @Test
    void nobodyComesBackBeforeTheTimeAndNotAllAtTheSameMoment() {
        Retry retry = new Retry(2, Duration.ZERO, Duration.ofSeconds(60), Duration.ofMinutes(1));

        List<Duration> pauses =
                Stream.generate(() -> retry.pauseTold(10)).limit(100).toList();

        assertThat(pauses).allMatch(pause -> pause.toMillis() >= 10_000 && pause.toMillis() <= 15_000);
        assertThat(pauses.stream().distinct().count()).isGreaterThan(10);
    }

    @Test
    void whatWentWrongIsWrittenDownAlsoWhenItWasMended() throws InterruptedException {
        FaultLog faults = new FaultLog();
        body = "{\"code\":\"bid.busy\"}";
        statuses.addAll(List.of(503, 200));

        client.with(faults).get("/api/x");

        assertThat(faults.faults())
                .extracting(FaultLog.Fault::request, FaultLog.Fault::status, FaultLog.Fault::code)
                .containsExactly(tuple("GET /api/x", 503, "bid.busy"));
        statuses.addAll(Collections.nCopies(50, 0)); // the JDK repeats some on its own
        assertThatThrownBy(() -> client.with(faults).get("/api/y")).isInstanceOf(PlatformUnreachable.class);
        assertThat(faults.faults())
                .last()
                .isEqualTo(new FaultLog.Fault(
                        faults.faults().get(faults.faults().size() - 1).at(),
                        "GET /api/y",
                        0,
                        "client.broken-connection"));
    }

    @Test
    void anActIsNotRepeatedWhenItMayHaveBeenTakenUp() {
        statuses.addAll(List.of(502, 200));

        assertThatThrownBy(() -> client.post("/api/x", Map.of())).hasMessageStartingWith("http.502");
        assertThat(seen).hasSize(1);
    }

    @Test
    void anActIsRepeatedWhenThePlatformDidNotTakeItUp() throws InterruptedException {
        statuses.addAll(List.of(429, 200));

        client.post("/api/x", Map.of());

        assertThat(seen).hasSize(2);
    }

    @Test
    void afterTheLastAttemptThePlatformIsUnreachable() {
        statuses.addAll(Collections.nCopies(50, 0)); // the JDK repeats some on its own

        assertThatThrownBy(() -> client.get("/api/x")).isInstanceOf(PlatformUnreachable.class);
        assertThat(ExitCode.UNREACHABLE.status()).isEqualTo(3);
    }

    @Test
    void aRefusalCarriesItsCodeItsWordsAndItsClauses() {
        statuses.add(422);
        body =
                "{\"type\":\"/problems/bid.late\",\"title\":\"Late\",\"status\":422,\"code\":\"bid.late\",\"detail\":\"Too late\","
                        + "\"violations\":[{\"code\":\"bid.late\",\"text\":\"Deadline passed\",\"clause\":\"O20 27\"}]}";

        assertThatThrownBy(() -> client.get("/api/x")).isInstanceOfSatisfying(PlatformRefusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(refusal.code()).isEqualTo("bid.late");
            assertThat(refusal.title()).isEqualTo("Late");
            assertThat(refusal.remedy()).isEqualTo("Too late");
            assertThat(refusal.violations()).containsExactly("bid.late: Deadline passed (O20 27)");
        });
    }

    @Test
    void anAnswerWithoutEndIsReadNoFurtherThanItCounts() {
        endless = true;
        assertThatThrownBy(() -> client.get("/api/x")).isInstanceOf(PlatformRefusal.class);
        assertThat(poured.get()).isLessThan(256 << 20);
    }

    @Test
    void anAnswerThatIsNoJsonIsRefusedWithoutAFault() {
        body = "<html>";
        assertThatThrownBy(() -> client.get("/api/x")).isInstanceOf(SealingException.class);

        statuses.add(500);
        assertThatThrownBy(() -> client.get("/api/x")).hasMessageStartingWith("http.500");
    }

    @Test
    void listsAreRead() throws InterruptedException {
        body = "[{\"price\":1.50},{\"price\":2}]";

        assertThat(client.list("/api/x")).hasSize(2).first().satisfies(first -> assertThat(first.amount("price"))
                .hasToString("Optional[1.50]"));
    }
}
