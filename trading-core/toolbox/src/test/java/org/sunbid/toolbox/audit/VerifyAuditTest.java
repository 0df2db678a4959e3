package org.sunbid.toolbox.audit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.toolbox.CommandLineRun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody outside keeps the head of a platform's audit log and comes back later. */
class VerifyAuditTest {

    @TempDir
    Path folder;

    private HttpServer platform;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/api/audit/verification", exchange -> {
            boolean asked = exchange.getRequestURI().getQuery().equals("link=7");
            byte[] body = answer.replace("NOTED", asked ? "\"aa\"" : "null").getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void theKeptHeadIsStillInTheChain() {
        found(true, 7, "aa");
        CommandLineRun first = run("--save", head());
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("7", "aa");

        found(true, 9, "bb");
        assertThat(run("--since", head()).exitCode()).isZero();
    }

    @Test
    void aLogThatWasCutOffOrWrittenAnewIsFoundOut() {
        found(true, 7, "aa");
        run("--save", head());

        answer = answer.replace("NOTED", "null");
        CommandLineRun cut = run("--since", head());
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.err()).contains("toolbox.audit-rewritten");

        answer = answer.replace("\"noted\":null", "\"noted\":\"cc\"");
        assertThat(run("--since", head()).err()).contains("toolbox.audit-rewritten");
    }

    @Test
    void aBrokenChainIsNamed() {
        found(false, 3, "dd");

        CommandLineRun run = run("--save", head());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("toolbox.audit-broken");
        assertThat(folder.resolve("head")).doesNotExist();
    }

    private void found(boolean intact, long links, String head) {
        answer = "{\"intact\":" + intact + ",\"links\":" + links + ",\"head\":\"" + head
                + "\",\"brokenAt\":null,\"waiting\":0,\"noted\":NOTED}";
    }

    private String head() {
        return folder.resolve("head").toString();
    }

    private CommandLineRun run(String... more) {
        String url = "http://localhost:" + platform.getAddress().getPort();
        String[] words = Stream.concat(Stream.of("audit", "verify", "--platform", url), Stream.of(more))
                .toArray(String[]::new);
        return CommandLineRun.in(Locale.ENGLISH, Map.of("SUNBID_SESSION", "token"), words);
    }
}
