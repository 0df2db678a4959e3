package org.sunbid.app;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Answer;
import org.sunbid.platform.test.Endpoint;
import org.sunbid.platform.test.PermissionMatrix;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Before the deadline nobody in any role learns who bids, what, or how many (O20 21, 56): what everybody is shown, on
 * every page and in every answer, is the same before bids come in and after, but for the time.
 */
@QuarkusTest
class NothingIsSeenBeforeTheDeadlineTest {

    /**
     * What changes by itself: the code of a log-in page; the public log, which only ever shows salted hashes, covered by
     * others; how far the audit, which is itself compared, has been chained.
     */
    private static final List<String> CHANGES_BY_ITSELF = List.of(
            "/login", "/log/checkpoint", "/log/tile/{path}", "/api/audit/verification", "/clocks", "/api/clocks");

    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?";

    @Test
    void whatAnybodySeesIsTheSameBeforeBidsComeInAndAfter() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 7300);
        Map<String, Person> viewers = viewers(lot, bids.get(2).bidder());

        Map<String, String> before = look(lot, bids.get(0), viewers);
        bids.subList(0, 2).forEach(bid -> bid.submit().then().statusCode(200));
        Map<String, String> after = look(lot, bids.get(0), viewers);

        assertThat(before).hasSizeGreaterThan(400);
        after.forEach((view, text) -> assertThat(text).as(view).isEqualTo(before.get(view)));
    }

    private static Map<String, Person> viewers(BiddingLot lot, Person rival) {
        Map<String, Person> viewers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            viewers.put("another " + role, TestPeople.of("旁观者", BiddingLot.uscc(7390), role));
        }
        viewers.put("the tenderee", TestPeople.of("盘龙区住房和城乡建设局", lot.tenderee(), Role.TENDEREE));
        viewers.put("the agency", TestPeople.of("云南招标代理有限公司", lot.agency(), Role.AGENCY));
        viewers.put("a rival", rival);
        return viewers;
    }

    private static Map<String, String> look(BiddingLot lot, SealedFile bid, Map<String, Person> viewers) {
        Map<String, String> values = Map.of(
                "lot", lot.code(),
                "code", lot.tender(),
                "tender", lot.tender(),
                "bid", bid.id(),
                "uscc", bid.bidder().uscc(),
                "id", bid.bidder().id().toString());
        Map<String, String> seen = new TreeMap<>();
        for (Endpoint endpoint : PermissionMatrix.endpoints()) {
            if (endpoint.method().equals("GET") && !CHANGES_BY_ITSELF.contains(endpoint.path())) {
                String path = endpoint.filled(values);
                seen.put(path + " seen by nobody", text(endpoint, path, Optional.empty()));
                viewers.forEach(
                        (who, viewer) -> seen.put(path + " seen by " + who, text(endpoint, path, Optional.of(viewer))));
            }
        }
        return seen;
    }

    private static String text(Endpoint endpoint, String path, Optional<Person> viewer) {
        Answer answer = Answer.to(endpoint, path, viewer, Map.of());
        return answer.status() + " " + answer.text().replaceAll(MOMENT, "…");
    }
}
