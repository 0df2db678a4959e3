package org.sunbid.opening;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lots that are opened and one that fails, side by side, as public, bidder and host see them. */
@QuarkusTest
class SessionBrowserTest extends BrowserTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    @Test
    void all_lots_are_seen_side_by_side_and_follow_what_happens() {
        BiddingLot first = BiddingLot.open(Duration.ofMinutes(30));
        BiddingLot second = first.sibling(2);
        BiddingLot third = first.sibling(3);
        List<Person> bidders = List.of(bidder(6901), bidder(6902), bidder(6903));
        List<SealedFile> forFirst = bids(first, bidders);
        bids(second, bidders.subList(0, 1));
        bids(third, bidders);
        String session = "/sessions/" + first.tender();
        look("session-before", session);
        look("session-tender", "/tenders/" + first.tender());

        first.reachDeadline();
        Eventually.holds(WAIT, () -> halls(first).equals(List.of("DECRYPTING", "FAILED", "DECRYPTING")));
        logIn(bidders.get(0).token());
        look("session-bidder", session);
        try (Page page = open(session + "?lang=zh")) {
            page.waitForSelector("text=您还有 2 份投标文件待解密");
            release(first, forFirst.get(0));
            page.waitForSelector("text=您还有 1 份投标文件待解密");
            assertThat(page.textContent("#hall-log")).contains("一标段 · ");
        }
        release(first, forFirst.get(1));
        release(first, forFirst.get(2));
        Eventually.holds(WAIT, () -> halls(first).get(0).equals("READING_OUT"));
        look("session-reading", session);
        logIn(TestPeople.of("云南招标代理有限公司", first.agency(), Role.AGENCY).token());
        look("session-host", session);
    }

    private static List<String> halls(BiddingLot lot) {
        return RestAssured.given().get("/api/sessions/" + lot.tender()).path("lots.hall");
    }

    private static List<SealedFile> bids(BiddingLot lot, List<Person> bidders) {
        List<SealedFile> bids = bidders.stream()
                .map(bidder -> PackedBid.of(bidder, lot, new BigDecimal(9_000_000)))
                .toList();
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        return bids;
    }

    private static void release(BiddingLot lot, SealedFile bid) {
        bid.bidder()
                .request()
                .contentType("application/json")
                .body(PackedBid.release(bid))
                .post("/api/halls/" + lot.code() + "/releases")
                .then()
                .statusCode(200);
    }

    private static Person bidder(int number) {
        return TestPeople.withCertificates(
                Suite.ISO_1, "云南第" + number + "建设有限公司", BiddingLot.uscc(number), Role.BIDDER);
    }
}
