package org.sunbid.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.notice.document.FetchDocuments;
import org.sunbid.notice.document.PublishedDocument;
import org.sunbid.notice.document.PublishedDocuments;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class DownloadingDocumentsTest {

    private static final byte[] CONTENT = TradingPlatformStub.CONTENT.getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = HexFormat.of().formatHex(Suite.ISO_1.hash(CONTENT));

    @Inject
    PublishedDeal deal;

    @Inject
    FetchDocuments fetch;

    @Inject
    PublishedDocuments documents;

    @Test
    void anyone_downloads_without_registration_under_the_announced_name() {
        deal.announce("A5301002611210001001", "下载测试工程", link("/good"));
        Response answer = given().get("/tenders/A5301002611210001001/documents/" + SHA256);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
        assertThat(answer.header("Content-Disposition")).contains("%E6%8B%9B%E6%A0%87%E6%96%87%E4%BB%B6.pdf");
    }

    @Test
    void a_file_that_is_not_what_was_announced_is_never_given_out() {
        String wrong = HexFormat.of().formatHex(Suite.ISO_1.hash("something else".getBytes(StandardCharsets.UTF_8)));
        deal.announce("A5301002611210002001", "篡改测试工程", link("/changed", wrong));
        given().get("/tenders/A5301002611210002001/documents/" + wrong)
                .then()
                .statusCode(409)
                .body("code", equalTo("document.unreachable"));
    }

    @Test
    void an_address_outside_the_issuing_platform_is_not_asked() {
        String other = HexFormat.of().formatHex(Suite.ISO_1.hash("other".getBytes(StandardCharsets.UTF_8)));
        deal.announce(
                "A5301002611210003001",
                "外部地址工程",
                new DocumentLink("a.pdf", other, 5, "application/pdf", "http://127.0.0.1:9/secret"));
        given().get("/tenders/A5301002611210003001/documents/" + other).then().statusCode(409);
    }

    @Test
    void an_address_that_is_none_or_a_size_beyond_reason_holds_nobody_up() {
        String bad = HexFormat.of().formatHex(Suite.ISO_1.hash("bad".getBytes(StandardCharsets.UTF_8)));
        String huge = HexFormat.of().formatHex(Suite.ISO_1.hash("huge".getBytes(StandardCharsets.UTF_8)));
        deal.announce(
                "A5301002611210007001",
                "坏地址工程",
                new DocumentLink("a.pdf", bad, 5, "application/pdf", TradingPlatformStub.address() + "/a b|"));
        deal.announce(
                "A5301002611210008001",
                "超大文件工程",
                new DocumentLink(
                        "b.pdf", huge, Long.MAX_VALUE, "application/pdf", TradingPlatformStub.address() + "/good"));
        deal.announce("A5301002611210009001", "随后的工程", link("/good"));

        fetch.fetchDue();

        assertThat(refusal("A5301002611210007001")).isEqualTo("document.foreign-address");
        assertThat(refusal("A5301002611210008001")).isEqualTo("document.too-large");
        given().get("/tenders/A5301002611210009001/documents/" + SHA256).then().statusCode(200);
    }

    @Test
    void a_reader_and_the_schedule_may_fetch_it_at_the_same_time() throws Exception {
        String wrong = HexFormat.of().formatHex(Suite.ISO_1.hash("at once".getBytes(StandardCharsets.UTF_8)));
        deal.announce("A5301002611210010001", "同时下载工程", link("/changed", wrong));
        PublishedDocument document = QuarkusTransaction.requiringNew()
                .call(() -> documents.of("A5301002611210010001").get(0));
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> fetched = readers.invokeAll(Collections.nCopies(32, () -> fetch.fetch(document)));
        readers.shutdown();

        for (Future<Boolean> one : fetched) {
            assertThat(one.get()).isFalse();
        }
    }

    private String refusal(String tender) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.of(tender).get(0).refusal());
    }

    @Test
    void documents_are_given_out_from_the_announced_time_on() {
        var now = PublishedDeal.now();
        var later = now.plus(1, ChronoUnit.DAYS);
        deal.say(new TenderPublished(
                "A5301002611210004001",
                "尚未开放工程",
                "A5301002611210004",
                null,
                PublishedDeal.TENDEREE,
                null,
                "CONSTRUCTION",
                "LOWEST_EVALUATED_PRICE",
                "530100",
                List.of(new LotNotice("A5301002611210004001001", "一标段", null, null)),
                now,
                later,
                later,
                null,
                null,
                later.plus(20, ChronoUnit.DAYS),
                null,
                null,
                List.of(link("/good")),
                null,
                null));
        given().get("/tenders/A5301002611210004001/documents/" + SHA256)
                .then()
                .statusCode(409)
                .body("code", equalTo("document.not-yet"));
    }

    @Test
    void a_digest_that_the_notice_does_not_name_is_unknown() {
        deal.announce("A5301002611210005001", "未列文件工程");
        given().get("/tenders/A5301002611210005001/documents/" + SHA256).then().statusCode(404);
    }

    @Test
    void whoever_downloaded_is_told_of_a_correction_at_the_next_visit_and_once() throws InterruptedException {
        String tender = "A5301002611210006001";
        deal.announce(tender, "更正提醒工程", link("/good"));
        String cookie =
                given().get("/tenders/" + tender + "/documents/" + SHA256).getCookie("downloads");
        String older = cookie.replaceAll("-\\d+$", "-1");
        given().cookie("downloads", older).get("/").then().body(not(containsString("您下载过文件的项目有新的公告")));
        deal.clarify(tender);
        given().cookie("downloads", older).get("/").then().body(containsString("您下载过文件的项目有新的公告"));
        Response page = given().cookie("downloads", older).get("/tenders/" + tender);
        assertThat(page.asString()).contains("您下载过文件的项目有新的公告", "关于工程量清单的更正");
        given().cookie("downloads", page.getCookie("downloads"))
                .get("/")
                .then()
                .body(not(containsString("您下载过文件的项目有新的公告")));
    }

    private static DocumentLink link(String path) {
        return link(path, SHA256);
    }

    private static DocumentLink link(String path, String sha256) {
        return new DocumentLink(
                "招标文件.pdf", sha256, CONTENT.length, "application/pdf", TradingPlatformStub.address() + path);
    }
}
