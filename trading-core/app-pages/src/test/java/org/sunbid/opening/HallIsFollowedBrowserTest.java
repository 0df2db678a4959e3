package org.sunbid.opening;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Somebody follows the hall in the browser without touching it: by eye, by ear, by keyboard, through a break. */
@QuarkusTest
class HallIsFollowedBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void what_happens_is_said_once_and_the_page_stays_where_one_is() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = sealed(lot, 8700);
        logIn(bids.get(0).bidder().token());
        try (Page page = open(hall(lot))) {
            page.waitForSelector("[data-connection][data-state=open]");
            lot.reachDeadline();
            page.waitForSelector("#hall-log li[data-seq='3']");
            assertThat(page.textContent("#hall-news")).isEqualTo("0 / 3 份投标文件已解密");
            page.evaluate("window.said = []; new MutationObserver(() => said.push(document.getElementById('hall-news')"
                    + ".textContent)).observe(document.getElementById('hall-news'), {childList: true})");
            page.focus("#evidence > summary");
            page.keyboard().press("Enter");

            release(lot, bids.get(1));
            page.waitForFunction("() => said.join().includes('2 号投标文件解密成功')");
            page.waitForSelector("tr:nth-child(2) .sb-tag[data-tone=go]");
            assertThat(page.evaluate("document.getElementById('evidence').open"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.matches('#evidence > summary')"))
                    .isEqualTo(true);
            release(lot, bids.get(0));
            release(lot, bids.get(2));
            page.waitForFunction("() => said.join().includes('唱标')");
            String said = String.valueOf(page.evaluate("said.join()"));
            String log = page.textContent("#hall-log");
            for (int number = 1; number <= bids.size(); number++) {
                // what comes in one moment is summed up aloud, and written down in full
                assertThat(said.split(number + " 号投标文件解密成功", -1)).hasSizeLessThanOrEqualTo(2);
                assertThat(log.split(number + " 号投标文件解密成功", -1)).hasSize(2);
            }
            page.waitForSelector("figure[data-drawn] canvas");
            look("hall-followed", page);
        }
    }

    @Test
    void after_a_break_what_was_missed_is_told_and_nothing_twice() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = sealed(lot, 8800);
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> RestAssured.get("/api" + hall(lot)).statusCode() == 200);
        Consumer<Route> away = route -> route.fulfill(new Route.FulfillOptions().setStatus(503));
        try (Page page = open("/")) {
            page.route("**/events?*", away);
            page.navigate(address(hall(lot)));
            page.waitForSelector("[data-connection][data-state=lost]");
            assertThat(page.textContent("[data-connection]")).isEqualTo("连接中断，正在重连");
            release(lot, bids.get(0));
            page.unroute("**/events?*", away);
            page.waitForSelector("[data-connection][data-state=open]");
            page.waitForSelector("#hall-log li:has-text('1 号投标文件解密成功')");
            List<?> numbers = (List<?>)
                    page.evaluate("[...document.querySelectorAll('#hall-log li')].map(line => +line.dataset.seq)");
            assertThat(numbers).isEqualTo(List.of(5, 4, 3, 2, 1));
            page.waitForSelector("#hall-news:has-text('1 号投标文件解密成功')");
        }
    }

    @Test
    void a_wrong_clock_is_measured_told_and_does_not_move_the_countdown() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        try (Page page = open("/")) {
            page.addInitScript("const now = Date.now; Date.now = () => now() + 5000;");
            page.navigate(address(hall(lot)));
            page.waitForSelector("[data-connection][data-state=open]");
            page.waitForSelector("[data-clock-offset][data-state=off]");
            String told = page.textContent("[data-clock-offset]");
            assertThat(told).startsWith("本机时钟快").endsWith("秒，以服务器时间为准");
            assertThat(Double.parseDouble(told.replaceAll("[^0-9.]", ""))).isCloseTo(5, within(0.6));
            Instant shown = LocalDateTime.parse(
                            page.textContent("[data-server-clock]"), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))
                    .atZone(ZoneId.of("Asia/Shanghai"))
                    .toInstant();
            assertThat(Duration.between(shown, Instant.now()).toMillis()).isBetween(-1000L, 3000L);
            look("hall-clock-off", page);
        }
    }

    @Test
    void a_right_clock_is_told_to_be_right() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        try (Page page = open(hall(lot))) {
            page.waitForSelector("[data-clock-offset][data-state=right]");
            assertThat(page.textContent("[data-clock-offset]")).startsWith("本机时钟与服务器相差 0.");
        }
    }

    private static List<SealedFile> sealed(BiddingLot lot, int number) {
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, number);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        return bids;
    }

    private static void release(BiddingLot lot, SealedFile bid) {
        bid.bidder()
                .request()
                .contentType("application/json")
                .body(PackedBid.release(bid))
                .post("/api" + hall(lot) + "/releases")
                .then()
                .statusCode(200);
    }

    private static String hall(BiddingLot lot) {
        return "/halls/" + lot.code();
    }
}
