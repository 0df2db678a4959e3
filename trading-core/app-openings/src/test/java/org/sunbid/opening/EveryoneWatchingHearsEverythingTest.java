package org.sunbid.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.Eventually;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** However many watch a hall and wherever they begin, each hears every event once and in order. */
@QuarkusTest
class EveryoneWatchingHearsEverythingTest {

    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final int WATCHERS = 40;

    @Test
    void watchersWhoBeganAtDifferentEventsHearAllThatFollow() throws Exception {
        BiddingLot lot = convened(8500);
        List<Future<List<Long>>> heard = new ArrayList<>();
        ExecutorService watchers = Executors.newFixedThreadPool(WATCHERS);
        for (int i = 0; i < WATCHERS; i++) {
            long after = i % 5;
            heard.add(watchers.submit(() -> EventStream.numbers(lot.code(), after, 300)));
        }
        for (int more = 0; more < 10; more++) {
            happen(lot, 30);
            TimeUnit.MILLISECONDS.sleep(40);
        }
        for (int i = 0; i < WATCHERS; i++) {
            assertThat(heard.get(i).get(60, TimeUnit.SECONDS))
                    .startsWith(LongStream.rangeClosed(i % 5 + 1, 300).boxed().toArray(Long[]::new))
                    .doesNotHaveDuplicates();
        }
        watchers.shutdownNow();
    }

    @Test
    void whoComesLateHearsWhatIsNoLongerAtHandToo() {
        BiddingLot lot = convened(8600);
        happen(lot, 1300);
        assertThat(EventStream.numbers(lot.code(), 0, 1300))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1300).boxed().toList());
    }

    @Test
    void thePublicGetsOnePageForAllUntilSomethingHappensAndNobodyElseGetsIt() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 8620);
        bids.forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        String path = "/halls/" + lot.code();
        Eventually.holds(WAIT, () -> RestAssured.get("/api" + path).statusCode() == 200);
        Eventually.holds(WAIT, () -> RestAssured.get(path)
                .asString()
                .equals(RestAssured.get(path).asString()));

        happen(lot, 1);
        assertThat(RestAssured.get(path).asString())
                .contains("data-newest=\"4\"")
                .doesNotContain("本单位");
        assertThat(bids.get(0).bidder().request().get(path).asString())
                .contains("本单位")
                .contains(bids.get(1).bidder().name());
        assertThat(RestAssured.get(path).asString())
                .doesNotContain(bids.get(1).bidder().name());
        assertThat(RestAssured.given().cookie("lang", "en").get(path).asString())
                .contains("Opening hall")
                .doesNotContain("开标大厅");
    }

    private static BiddingLot convened(int number) {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(10));
        PackedBid.three(Suite.ISO_1, lot, number)
                .forEach(bid -> bid.submit().then().statusCode(200));
        lot.reachDeadline();
        Eventually.holds(WAIT, () -> RestAssured.get("/api/halls/" + lot.code()).statusCode() == 200);
        return lot;
    }

    /** So many bidders confirm, as far as the stream can tell. */
    private static void happen(BiddingLot lot, int events) {
        BiddingLot.run(
                "with gone_on as (update hall set last_event = last_event + ?, version = version + 1 where lot_code = ?"
                        + " returning id, last_event) insert into hall_event (hall_id, seq, kind, subject, at)"
                        + " select id, last_event - n, 'CONFIRMED', 1, clock_timestamp()"
                        + " from gone_on, generate_series(0, ? - 1) n",
                events,
                lot.code(),
                events);
    }
}
