package org.sunbid.trading.bid;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** Shortly before the deadline, with a line that fails, a bidder sees in one glance what to do, and reports what happened. */
@QuarkusTest
class IncidentPageBrowserTest extends BrowserTest {

    private static final int PHONE_HEIGHT = 740;

    @Test
    void whatToDoStandsFirstAndAReportIsKept() {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(30));
        Person bidder = TestPeople.withCertificates(Suite.ISO_1, "昆明北市区建设有限公司", BiddingLot.uscc(9750), Role.BIDDER);
        SealedFile file = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[25 << 20]);
        file.begin().then().statusCode(201);
        file.upload(0, file.chunk(0)).then().statusCode(200);
        file.upload(2, file.chunk(2)).then().statusCode(200);
        BiddingLot.run(
                "insert into refused_request (bid_id, code, minute, requests, first_at, last_at) values (?, 'bid.busy',"
                        + " date_trunc('minute', now()), 7, now() - interval '40 seconds', now())",
                UUID.fromString(file.id()));
        clientReports(file);
        logIn(bidder.token());
        look("bid-uploading", "/lots/" + lot.code() + "/bid");
        String path = "/lots/" + lot.code() + "/bid/" + file.id() + "/incident";
        look("incident-open", path);

        try (Page page = open(path)) {
            page.setViewportSize(360, PHONE_HEIGHT);
            for (String part : List.of("[data-countdown]", ".sb-next .sb-command code", ".bid-phone")) {
                var box = page.locator(part).first().boundingBox();
                assertThat(box.y + box.height).as(part).isLessThan(PHONE_HEIGHT);
            }
            page.fill("#what", "23:38 起每次传到第二块就断开，换手机热点也一样。");
            page.fill("#since", "2026-01-05T23:38");
            page.setInputFiles(
                    "#log",
                    new FilePayload(
                            "toolbox.log",
                            "text/plain",
                            "23:38:02 PUT chunk 1: connection reset".getBytes(StandardCharsets.UTF_8)));
            page.click("main form button[type=submit]");
            page.waitForURL("**/incident#reported");
            assertThat(page.textContent("main")).contains("换手机热点也一样").contains("connection reset");
        }
        lot.reachDeadline();
        look("incident-missed", path);
    }

    private static void clientReports(SealedFile file) {
        String now = Instant.now().toString();
        List<Map<String, Object>> seen = List.of(
                Map.of("at", now, "request", "PUT chunk 1", "status", 0, "code", "toolbox.unreachable"),
                Map.of("at", now, "request", "PUT chunk 1", "status", 503, "code", "bid.busy"));
        file.bidder()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("from", now, "until", now, "sentAt", now, "client", "toolbox", "seen", seen))
                .post("/api/bids/" + file.id() + "/incidents")
                .then()
                .statusCode(201);
    }
}
