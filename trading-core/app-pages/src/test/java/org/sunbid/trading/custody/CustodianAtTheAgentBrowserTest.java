package org.sunbid.trading.custody;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.agent.PlayedAgent;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.tender.ReleasePolicy;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

/** The first of three custodians works on the pages with the local agent, the others at the command line. */
@QuarkusTest
class CustodianAtTheAgentBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void aCustodianMakesTheKeyAndOpensWithoutTypingACommand() throws IOException, InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.GM_1, Duration.ofMinutes(10));
        TestCustodians custodians = TestCustodians.named(lot, Suite.GM_1);
        logIn(custodians.person(1).token());
        String board = "/custody/" + custodians.ceremony() + "?lang=zh";
        look("custody-agent", "/custody/" + custodians.ceremony());

        try (PlayedAgent agent = PlayedAgent.of(custodians.person(1), address("/"))) {
            Page page = open(board);
            step(page, "custodian-join");
            assertThat(custodians.board().posts()).hasSize(1);
            look("custody-agent-joined", page);
            others(custodians, index -> custodians
                    .part(index)
                    .join(custodians.platform(index), custodians.ceremony(), Instant.now()));
            page.navigate(address(board));
            step(page, "custodian-deal");
            others(custodians, index -> custodians
                    .part(index)
                    .deal(custodians.platform(index), custodians.ceremony(), Instant.now()));
            page.navigate(address(board));
            step(page, "custodian-confirm");
            others(custodians, index -> custodians
                    .part(index)
                    .confirm(custodians.platform(index), custodians.ceremony(), Instant.now()));
            page.navigate(address(board));
            assertThat(page.textContent("main")).contains("密钥已生成");

            convene(lot, custodians);
            page.navigate(address("/halls/" + lot.code() + "?lang=zh"));
            assertThat(page.textContent("#hall .sb-facts")).contains("密钥保管人");
            look("hall-custodian-agent", page);
            page.click("[data-act=custodian-open] [data-agent-button]");
            page.waitForSelector("#custodians:has-text('已提交 1，需要 2')");
            assertThat(page.locator("[data-act=custodian-open]").count()).isZero();
            look("hall-custodian-gave", "/halls/" + lot.code());
            custodians.open(2);
            Eventually.holds(
                    WAIT, () -> get("/api/halls/" + lot.code()).path("state").equals("READING_OUT"));

            assertThat(agent.questions())
                    .containsExactly(
                            "agent.ask.pair",
                            "agent.ask.custodian-join",
                            "agent.ask.custodian-deal",
                            "agent.ask.custodian-confirm",
                            "agent.ask.custodian-open");
            assertThat(agent.asked().get(4).arguments()).contains(lot.tender(), lot.code(), custodians.ceremony(), 3);
        }
    }

    @Test
    void aNoOnTheConsoleLeavesTheBoardAsItWas() throws IOException, InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.ISO_1, Duration.ofMinutes(10));
        TestCustodians custodians = TestCustodians.named(lot, Suite.ISO_1);
        logIn(custodians.person(1).token());

        try (PlayedAgent agent = new PlayedAgent(
                custodians.person(1),
                address("/"),
                org.sunbid.platform.test.TestCredentials.folder(),
                question -> question.key().equals("agent.ask.pair"))) {
            Page page = open("/custody/" + custodians.ceremony() + "?lang=en");
            page.click("[data-act=custodian-join] [data-agent-button]");
            page.waitForSelector(".sb-agent-says:has-text('The local agent did not do it')");

            assertThat(agent.questions()).containsExactly("agent.ask.pair", "agent.ask.custodian-join");
        }
        assertThat(custodians.board().posts()).isEmpty();
    }

    /** What the others do. */
    private interface Step {
        void by(int index) throws InterruptedException;
    }

    private static void others(TestCustodians custodians, Step step) throws InterruptedException {
        for (int index : List.of(2, 3)) {
            step.by(index);
        }
        assertThat(custodians.board().posts()).isNotEmpty();
    }

    /** Presses the button and waits until the page, loaded anew, has nothing more for this custodian to do. */
    private static void step(Page page, String act) {
        page.click("[data-act=" + act + "] [data-agent-button]");
        page.waitForSelector("main:has-text('请等待其他保管人')");
        assertThat(page.locator("[data-agent]").count()).isZero();
    }

    private static void convene(BiddingLot lot, TestCustodians custodians) throws InterruptedException {
        lot.publish();
        List<SealedFile> bids = PackedBid.three(
                Suite.GM_1,
                lot,
                6_900,
                org.sunbid.sealing.seal.ReleasePolicy.CUSTODIANS,
                Optional.of(custodians.key()));
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> get("/api/halls/" + lot.code()).statusCode() == 200);
    }
}
