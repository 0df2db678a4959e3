package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.agent.AgentCall.Reply;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.console.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgentUnderAttackTest {

    private static final String PLATFORM = "https://trade.example";
    private static final DemoAuthority CA = DemoAuthority.create(Suite.ISO_1, "Demo CA");
    private static final Credentials KEYS = CA.issuePair("Bidder One", "91350100M000100Y43");
    private static final String TENDER =
            Base64.getEncoder().encodeToString("{\"tender\":1}".getBytes(StandardCharsets.UTF_8));
    private static final String SIGN = "{\"name\":\"tender.json\",\"content\":\"" + TENDER + "\"}";

    @TempDir
    private Path folder;

    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private Consent person = question -> true;
    private LocalAgent agent;

    @BeforeEach
    void anAgentOfOnePlatform() throws IOException {
        CA.publish(folder.resolve("trust"), "demo");
        Acts acts = new Acts(KEYS, folder.resolve("trust"), folder, Locale.ENGLISH, Progress.NONE);
        Consent consent = question -> {
            asked.add(question);
            return person.given(question);
        };
        agent = new LocalAgent(0, List.of(URI.create(PLATFORM + "/")), acts, consent, Texts.in(Locale.ENGLISH));
    }

    @AfterEach
    void stop() {
        agent.close();
    }

    @Test
    void aPairedPageGetsASignatureThatThePersonAgreedTo() throws IOException {
        Reply signed = act("sign", paired("ABCD-2345"), SIGN).send();

        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        byte[] cms = Base64.getDecoder().decode(signed.text("signature"));
        assertThat(DetachedSignature.claimedSigner(cms)).isEqualTo(KEYS.signingCertificate());
        assertThat(asked).extracting(Question::key).containsExactly("agent.ask.pair", "agent.ask.sign");
        String text = asked.get(1).text(Texts.in(Locale.ENGLISH));
        assertThat(text)
                .contains(PLATFORM)
                .contains("tender.json")
                .contains("Bidder One")
                .contains(java.util.HexFormat.of()
                        .formatHex(Suite.ISO_1.hash("{\"tender\":1}".getBytes(StandardCharsets.UTF_8))));
        assertThat(signed.header("Access-Control-Allow-Origin")).contains(PLATFORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://trade.example",
                "https://trade.example:8443",
                "https://trade.example.evil.example",
                "https://TRADE.example",
                "null"
            })
    void pagesOfOtherOriginsAreNotHeard(String origin) throws IOException {
        Reply status = AgentCall.of("GET", agent.address(), "/status")
                .header("Origin", origin)
                .send();
        Reply preflight = AgentCall.of("OPTIONS", agent.address(), "/pairings")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Private-Network", "true")
                .send();

        assertThat(List.of(status, preflight)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("agent.foreign-origin");
            assertThat(reply.head().toLowerCase(Locale.ROOT)).doesNotContain("access-control");
        });
        assertThat(asked).isEmpty();
    }

    @Test
    void aRequestWithoutOriginIsNotHeardEvenWithAToken() throws IOException {
        String token = paired("ABCD-2345");

        Reply reply = AgentCall.post(agent.address(), "/acts/sign")
                .header("Authorization", "Bearer " + token)
                .body(SIGN)
                .send();

        assertThat(reply.code()).isEqualTo("agent.no-origin");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aForeignNameThatPointsHereLeadsNowhere() throws IOException {
        for (String host :
                List.of("evil.example", "evil.example:" + agent.address().getPort(), "127.0.0.1", "[::1]")) {
            Reply reply = page("/pairings")
                    .header("Host", host)
                    .body("{\"code\":\"ABCD-2345\"}")
                    .send();

            assertThat(reply.status()).as(host).isEqualTo(421);
            assertThat(reply.code()).isEqualTo("agent.foreign-host");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void itListensOnLoopbackAlone() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThatThrownBy(() -> new Socket(address, agent.address().getPort()))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
        assertThat(agent.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void aPairingCodeIsGoodForOneAttempt() throws IOException {
        person = question -> false;
        Reply declined = pair("ABCD-2345");
        person = question -> true;
        Reply replayed = pair("ABCD-2345");

        assertThat(declined.code()).isEqualTo("agent.declined");
        assertThat(replayed.status()).isEqualTo(409);
        assertThat(replayed.code()).isEqualTo("agent.code-used");
        assertThat(asked).hasSize(1);
        assertThat(pair("1234").code()).isEqualTo("agent.code-form");
        assertThat(pair("ABCD-234\\n").code()).isEqualTo("agent.code-form");
    }

    @Test
    void withoutPairingNothingIsAskedOrDone() throws IOException {
        for (String token : List.of("", "guessed", "x".repeat(43))) {
            Reply reply = act("sign", token, SIGN).send();

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("agent.not-paired");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aTokenIsWorthNothingToAnotherPlatformOrAnotherAgent() throws IOException {
        Acts acts = new Acts(KEYS, folder.resolve("trust"), folder, Locale.ENGLISH, Progress.NONE);
        List<URI> two = List.of(URI.create(PLATFORM), URI.create("https://other.example"));
        try (LocalAgent other = new LocalAgent(0, two, acts, question -> true, Texts.in(Locale.ENGLISH))) {
            String token = AgentCall.post(other.address(), "/pairings")
                    .header("Origin", PLATFORM)
                    .body("{\"code\":\"ABCD-2345\"}")
                    .send()
                    .text("token");

            Reply elsewhere = AgentCall.post(other.address(), "/acts/sign")
                    .header("Origin", "https://other.example")
                    .header("Authorization", "Bearer " + token)
                    .body(SIGN)
                    .send();

            assertThat(elsewhere.code()).isEqualTo("agent.not-paired");
            assertThat(act("sign", token, SIGN).send().code()).isEqualTo("agent.not-paired");
        }
    }

    @Test
    void whatThePersonDoesNotAgreeToIsNotDone() throws IOException {
        String token = paired("ABCD-2345");
        person = question -> false;

        Reply reply = act("sign", token, SIGN).send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("agent.declined");
        assertThat(reply.body()).doesNotContain("signature");
    }

    @Test
    void twoQuestionsAreNeverOpenAtOnce() throws Exception {
        String token = paired("ABCD-2345");
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        person = question -> {
            open.countDown();
            answered.await();
            return true;
        };
        ExecutorService pages = Executors.newSingleThreadExecutor();
        Future<Reply> first = pages.submit(() -> act("sign", token, SIGN).send());
        open.await();

        Reply second = act("sign", token, SIGN).send();
        answered.countDown();

        assertThat(second.code()).isEqualTo("agent.busy");
        assertThat(first.get().status()).isEqualTo(200);
        assertThat(asked).hasSize(2);
        pages.shutdown();
    }

    @Test
    void oversizeAndMalformedBodiesAreRefused() throws IOException {
        String token = paired("ABCD-2345");

        assertThat(pair("A".repeat(2000)).code()).isEqualTo("agent.too-long");
        String large = "{\"name\":\"x\",\"content\":\"" + "A".repeat(9 << 20) + "\"}";
        assertThat(act("sign", token, large).send().code()).isEqualTo("agent.too-long");
        assertThat(act("sign", token, "{").send().code()).startsWith("json.");
        assertThat(act("sign", token, SIGN.replace("{\"name", "{\"key\":1,\"name"))
                        .send()
                        .code())
                .isEqualTo("json.unknown-name");
        assertThat(act("sign", token, SIGN)
                        .header("Content-Type", "text/plain")
                        .send()
                        .code())
                .isEqualTo("agent.malformed");
        assertThat(act("export-key", token, "{}").send().code()).isEqualTo("agent.unknown-act");
        assertThat(asked).hasSize(1);
    }

    @Test
    void tooManyRequestsAreRefused() throws IOException {
        for (int i = 0; i < LocalAgent.MOST_PAIRINGS; i++) {
            pair("no code");
        }
        Reply pairing = pair("ABCD-2345");
        for (int i = LocalAgent.MOST_PAIRINGS + 1; i < LocalAgent.MOST_REQUESTS; i++) {
            AgentCall.of("GET", agent.address(), "/status")
                    .header("Origin", PLATFORM)
                    .send();
        }
        Reply request = AgentCall.of("GET", agent.address(), "/status")
                .header("Origin", PLATFORM)
                .send();

        assertThat(List.of(pairing.status(), request.status())).containsOnly(429);
        assertThat(asked).isEmpty();
    }

    @Test
    void theBrowserIsToldThatThePageMayAskOnlyForAllowedPages() throws IOException {
        Reply preflight = AgentCall.of("OPTIONS", agent.address(), "/acts/sign")
                .header("Origin", PLATFORM)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Private-Network", "true")
                .send();

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).contains(PLATFORM);
        assertThat(preflight.header("Access-Control-Allow-Private-Network")).contains("true");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void whatAPageSendsCannotDrawOnTheConsoleOrLeaveItsFolder() throws IOException {
        String token = paired("ABCD-2345");
        Path[] review = new Path[1];
        person = question -> {
            review[0] = Path.of(question.arguments().get(5).toString());
            return Files.exists(review[0]);
        };

        Reply reply = act("sign", token, SIGN.replace("tender.json", "../../\\u001b[2Jtender\\u202egpj.json"))
                .send();

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(asked.get(1).text(Texts.in(Locale.ENGLISH)))
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        assertThat(review[0].getParent().getFileName().toString()).startsWith("sunbid-agent");
        assertThat(review[0]).doesNotExist();
    }

    @Test
    void noAnswerHoldsASecret() throws IOException {
        String token = paired("ABCD-2345");
        List<Reply> replies = List.of(
                AgentCall.of("GET", agent.address(), "/status")
                        .header("Origin", PLATFORM)
                        .send(),
                act("sign", token, SIGN).send(),
                act("login", token, "{\"code\":\"bad\"}").send(),
                act("release-key", token, "{\"lot\":\"A1\"}").send());

        Base64.Encoder base64 = Base64.getEncoder();
        assertThat(replies).extracting(Reply::body).allSatisfy(body -> assertThat(body)
                .doesNotContain(token)
                .doesNotContain(base64.encodeToString(KEYS.signingKey().getEncoded()))
                .doesNotContain(base64.encodeToString(KEYS.encryptionKey().getEncoded())));
        assertThat(replies.get(0).body()).isEqualTo("{\"agent\":\"sunbid-toolbox\",\"protocol\":1}");
        assertThat(replies.get(3).code()).isEqualTo("agent.no-bid");
    }

    @Test
    void platformsThatAnybodyOnTheWayCouldPlayAreNotServed() {
        assertThatThrownBy(() -> Origins.of(List.of(URI.create("http://trade.example"))))
                .isInstanceOf(SealingException.class)
                .hasMessageContaining("trade.example");
        assertThat(Origins.of(List.of(URI.create("http://localhost:8081/x"))).allow("http://localhost:8081"))
                .isTrue();
        assertThat(Origins.of(List.of(URI.create("https://trade.example:443"))).allow(PLATFORM))
                .isTrue();
    }

    private String paired(String code) throws IOException {
        Reply reply = pair(code);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.text("token");
    }

    private Reply pair(String code) throws IOException {
        return page("/pairings").body("{\"code\":\"" + code + "\"}").send();
    }

    private AgentCall act(String name, String token, String body) {
        return page("/acts/" + name).header("Authorization", "Bearer " + token).body(body);
    }

    private AgentCall page(String path) {
        return AgentCall.post(agent.address(), path).header("Origin", PLATFORM);
    }
}
