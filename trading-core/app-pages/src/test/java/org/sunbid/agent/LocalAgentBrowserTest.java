package org.sunbid.agent;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.agent.Consent;
import org.sunbid.trading.Deal;
import org.sunbid.trading.DraftText;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.tender.ReleasePolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages in a real browser and the agent on the same computer; the person at the agent's console is played. */
@QuarkusTest
class LocalAgentBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(60);

    @Inject
    StatutoryCalendar calendar;

    private Path folder;

    /** Quarkus gives the test that runs no folder of JUnit's. */
    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createTempDirectory(TestCredentials.folder(), "agent");
    }

    @Test
    void aBidderLogsInAndReleasesTheKeyOfTheBidWithoutTypingACommand() throws IOException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.BIDDER, Suite.ISO_1, Duration.ofMinutes(30));
        lot.publish();
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 700);
        for (SealedFile bid : bids) {
            byte[] receipt = bid.submit().then().statusCode(200).extract().asByteArray();
            if (bid == bids.get(0)) {
                keep(bid, receipt);
            }
        }
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> state(lot).equals("DECRYPTING"));
        bids.subList(1, bids.size()).forEach(LocalAgentBrowserTest::release);

        try (PlayedAgent agent = agent(bids.get(0).bidder(), question -> true)) {
            Page page = open("/login?to=/halls/" + lot.code());
            page.click("[data-act=login] [data-agent-button]");
            page.waitForSelector("[data-act=release-key]");
            look("hall-with-agent", page);
            page.click("[data-act=release-key] [data-agent-button]");
            Eventually.holds(WAIT, () -> state(lot).equals("READING_OUT"));

            assertThat(agent.questions()).containsExactly("agent.ask.pair", "agent.ask.login", "agent.ask.release-key");
        }
    }

    @Test
    void thePageShowsTheCodeThatTheAgentAsksAboutAndANoIsANo() throws IOException {
        Person bidder = TestPeople.withCertificates(Suite.GM_1, "云南代理测试公司", BiddingLot.uscc(790), Role.BIDDER);
        Page page = open("/login?lang=zh");
        CompletableFuture<Boolean> compared = new CompletableFuture<>();

        try (PlayedAgent agent =
                agent(bidder, question -> question.key().equals("agent.ask.pair") && compared.join())) {
            page.click("[data-act=login] [data-agent-button]");
            page.waitForSelector("[data-agent-code]:not([hidden])");
            String shown = page.textContent("[data-agent-code]");
            look("login-pairing", page);
            Eventually.holds(WAIT, () -> !agent.asked().isEmpty());
            compared.complete(agent.asked().get(0).arguments().get(1).equals(shown));
            page.waitForSelector(".sb-agent-says:has-text('本地代理未执行')");
            assertThat(agent.asked()).hasSize(2);
        }

        assertThat(page.url()).contains("/login");
        assertThat(page.textContent(".sb-agent-says")).contains("本地代理未执行");
    }

    @Test
    void withoutAnAgentThePageSaysHowToStartIt() {
        for (String language : List.of("zh", "en")) {
            Page page = open("/login?lang=" + language);
            page.click("[data-act=login] [data-agent-button]");
            page.waitForSelector(".sb-agent details[open]");
            assertThat(page.textContent(".sb-agent")).contains("toolbox agent --platform http://localhost");
        }
    }

    @Test
    void anAgencySignsItsTenderAndTheSignatureIsPutInPlace() throws IOException {
        Person agency = Deal.register(Suite.GM_1, "昆明代理签名咨询有限公司", "AGENCY", "TENDEREE");
        String tender = Deal.json(agency.request())
                .body(DraftText.lawful(Deal.project(agency, Optional.empty()), calendar, 25))
                .post("/api/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Deal.attach(agency, tender, "招标文件.pdf");
        logIn(agency.token());

        try (PlayedAgent agent = agent(agency, question -> true)) {
            Page page = open("/tenders/" + tender);
            page.click("[data-act=sign] [data-agent-button]");
            page.waitForSelector(".sb-agent-says:has-text('已签名')");
            assertThat(page.evaluate("document.getElementById('signature').files[0].name"))
                    .isEqualTo("tender.json.p7s");
            look("tender-signed-by-agent", page);
            page.click("form[action$='/signature'] button[type=submit]");
            page.waitForSelector("form[action$='/publication']");
            assertThat(agent.questions()).containsExactly("agent.ask.pair", "agent.ask.sign");
            assertThat(agent.asked().get(1).arguments().get(1)).hasToString("tender.json");
        }
    }

    @Test
    void aBidderTakesItsBidBackWithASignatureOfTheAgent() throws IOException {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30));
        Person bidder = TestPeople.withCertificates(Suite.GM_1, "云南撤回测试公司", BiddingLot.uscc(795), Role.BIDDER);
        SealedFile bid = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[1_000]);
        bid.submit().then().statusCode(200);
        logIn(bidder.token());
        String place = "/lots/" + lot.code() + "/bid";
        look("bid-withdrawal", place + "/" + bid.id() + "/withdrawal");

        try (PlayedAgent agent = agent(bidder, question -> true)) {
            Page page = open(place + "?lang=zh");
            page.onDialog(Dialog::accept);
            page.click("a[href$='/withdrawal']");
            page.click("[data-act=sign] [data-agent-button]");
            page.waitForSelector(".sb-agent-says:has-text('已签名')");
            page.click("form[action$='/withdrawal'] button[type=submit]");
            page.waitForSelector("a[href$='/withdrawal.json']");
            assertThat(agent.questions()).containsExactly("agent.ask.pair", "agent.ask.sign");
        }

        assertThat(bid.state()).isEqualTo("WITHDRAWN_BY_BIDDER");
        look("bid-withdrawn", place);
    }

    /** What the toolbox keeps of a bid that was handed in. */
    private void keep(SealedFile bid, byte[] receipt) throws IOException {
        Path kept = Files.createDirectories(folder.resolve("bids/one"));
        SealSubject subject = bid.seal().header().subject();
        Files.write(
                kept.resolve("subject.json"),
                CanonicalJson.write(Map.of(
                        "tender", subject.tender(),
                        "lot", subject.lot(),
                        "bidder", subject.bidder(),
                        "bid", subject.bid().toString(),
                        "envelope", subject.envelope().name(),
                        "documentVersion", subject.documentVersion(),
                        "createdAt", subject.createdAt().toString())));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(bid.seal().header().preamble());
        for (int chunk = 0; chunk < bid.chunks(); chunk++) {
            sealed.writeBytes(bid.chunk(chunk));
        }
        Files.write(kept.resolve("bid.sealed"), sealed.toByteArray());
        Files.write(kept.resolve("receipt.json"), receipt);
    }

    private PlayedAgent agent(Person person, Consent answer) throws IOException {
        return new PlayedAgent(person, address("/"), Files.createDirectories(folder.resolve("bids")), answer);
    }

    private static void release(SealedFile bid) {
        bid.bidder()
                .request()
                .contentType("application/json")
                .body(PackedBid.release(bid))
                .post("/api/halls/" + bid.seal().header().subject().lot() + "/releases")
                .then()
                .statusCode(200);
    }

    private static String state(BiddingLot lot) {
        return RestAssured.given().get("/api/halls/" + lot.code()).path("state");
    }
}
