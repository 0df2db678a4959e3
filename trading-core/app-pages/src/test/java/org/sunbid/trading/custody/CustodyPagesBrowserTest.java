package org.sunbid.trading.custody;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;
import org.sunbid.trading.tender.ReleasePolicy;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CustodyPagesBrowserTest extends BrowserTest {

    @Test
    void custodiansAreNamedMakeTheKeyAndOpen() throws InterruptedException {
        BiddingLot lot = BiddingLot.drafted(ReleasePolicy.CUSTODIANS, Suite.GM_1, Duration.ofMinutes(10));
        TestCustodians custodians = TestCustodians.named(lot, Suite.GM_1);
        logIn(TestCustodians.host(lot).token());
        String naming = "/tenders/" + lot.tender() + "/custody";
        look("custody-naming", naming);
        Page page = open(naming + "?lang=zh");
        page.click("main form button[type=submit]");
        assertThat(page.textContent(".sb-refusal")).contains("至少 2 人");

        logIn(custodians.person(2).token());
        String board = "/custody/" + custodians.ceremony();
        look("custody-joining", board);
        page = open("/?lang=zh");
        assertThat(page.textContent("main")).contains("密钥保管：加入");
        custodians.makeTheKey();
        page = open(board + "?lang=zh");
        assertThat(page.textContent("main")).contains("密钥已生成").contains("2 / 3");
        look("custody-complete", board);

        lot.publish();
        List<SealedFile> bids = PackedBid.three(
                Suite.GM_1,
                lot,
                6_800,
                org.sunbid.sealing.seal.ReleasePolicy.CUSTODIANS,
                Optional.of(custodians.key()));
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(
                Duration.ofSeconds(90), () -> get("/api/halls/" + lot.code()).statusCode() == 200);
        custodians.open(1);
        look("custody-hall", "/halls/" + lot.code());
        page = open("/halls/" + lot.code() + "?lang=zh");
        assertThat(page.textContent("main")).contains("请提交您的部分解密").contains("已提交 1，需要 2");
    }
}
