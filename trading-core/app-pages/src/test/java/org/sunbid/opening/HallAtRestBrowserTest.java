package org.sunbid.opening;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asked the computer for less motion sees the hall change and never move; whoever did not sees that it can. */
@QuarkusTest
class HallAtRestBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    /** Notes transitions and animations as they start, and every different picture that a chart shows. */
    private static final String WATCH = """
            window.moved = [];
            window.pictures = new Set();
            addEventListener('transitionrun', e => moved.push(e.target.tagName + ' ' + e.propertyName), true);
            addEventListener('animationstart', e => moved.push(e.target.tagName + ' ' + e.animationName), true);
            const clear = CanvasRenderingContext2D.prototype.clearRect;
            CanvasRenderingContext2D.prototype.clearRect = function (...where) {
              this.canvas.painted = true;
              return clear.apply(this, where);
            };
            const look = () => {
              document.querySelectorAll('figure canvas').forEach(each => each.painted && pictures.add(each.toDataURL()));
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    private static final String MOVABLE = """
            [...document.querySelectorAll('*')].filter(each => ['', '::before', '::after'].some(part => {
              const style = getComputedStyle(each, part);
              return style.animationName !== 'none'
                || style.scrollBehavior === 'smooth'
                || style.transitionDuration.split(', ').some(span => span !== '0s');
            })).map(each => each.tagName + '.' + each.className)
            """;

    @Test
    void nothing_moves_while_the_hall_goes_from_decryption_to_reading_out() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 9760);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        String hall = "/halls/" + lot.code();
        logIn(bids.get(0).bidder().token());
        try (Page page = watched(hall, ReducedMotion.REDUCE)) {
            page.waitForSelector("[data-connection][data-state=open]");
            lot.reachDeadline();
            page.waitForSelector("#hall-log li[data-seq='3']");
            page.hover("main .btn");
            page.focus("#evidence > summary");
            page.keyboard().press("Enter");
            assertThat((List<?>) page.evaluate(MOVABLE)).isEmpty();
            bids.forEach(bid -> release(hall, bid));
            page.waitForSelector("figure[data-drawn] canvas");
            assertThat((List<?>) page.evaluate(MOVABLE)).isEmpty();
            assertThat((List<?>) page.evaluate("moved")).isEmpty();
            assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        }
        Eventually.holds(
                WAIT, () -> RestAssured.get("/api" + hall).path("state").equals("READING_OUT"));
        assertThat(chartPictures(hall, ReducedMotion.REDUCE)).isEqualTo(1);
        // the same looks find motion where it is wanted, so they would find it above
        assertThat(chartPictures(hall, ReducedMotion.NO_PREFERENCE)).isGreaterThan(1);
        try (Page page = watched(hall, ReducedMotion.NO_PREFERENCE)) {
            assertThat((List<?>) page.evaluate(MOVABLE)).isNotEmpty();
            page.hover("main .btn");
            page.waitForFunction("() => moved.length > 0");
        }
    }

    private Page watched(String path, ReducedMotion motion) {
        Page page = open("/");
        page.addInitScript(WATCH);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
        page.navigate(address(path));
        return page;
    }

    /** How many different pictures the chart of prices showed until it had been still for a second. */
    private int chartPictures(String hall, ReducedMotion motion) {
        try (Page page = watched(hall, motion)) {
            page.waitForFunction("""
                    () => {
                      if (pictures.size !== window.before) {
                        window.before = pictures.size;
                        window.since = performance.now();
                      }
                      return pictures.size > 0 && performance.now() - since > 1000;
                    }""");
            return ((Number) page.evaluate("pictures.size")).intValue();
        }
    }

    private static void release(String hall, SealedFile bid) {
        bid.bidder()
                .request()
                .contentType("application/json")
                .body(Map.copyOf(PackedBid.release(bid)))
                .post("/api" + hall + "/releases")
                .then()
                .statusCode(200);
    }
}
