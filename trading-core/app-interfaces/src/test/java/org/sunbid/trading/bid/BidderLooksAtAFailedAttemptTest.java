package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.ReadLot;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder whose upload failed sees what the platform knows of it, is told what to do, and tells its own side. */
@QuarkusTest
class BidderLooksAtAFailedAttemptTest {

    private BiddingLot lot;
    private Person bidder;
    private SealedFile file;

    @BeforeEach
    void aBidOfWhichOneChunkCame() {
        lot = BiddingLot.open(Duration.ofMinutes(5));
        bidder = TestPeople.withCertificates(Suite.ISO_1, "云南第九千七百建设有限公司", BiddingLot.uscc(9700), Role.BIDDER);
        file = SealedFile.of(bidder, lot.tender(), lot.code(), new byte[17 << 20]);
        file.begin().then().statusCode(201);
        file.upload(0, file.chunk(0)).then().statusCode(200);
    }

    private String path() {
        return "/lots/" + lot.code() + "/bid/" + file.id() + "/incident";
    }

    private String page() {
        return bidder.request()
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\\s+", " ");
    }

    private RequestSpecification form(String what, String since) {
        return bidder.request()
                .redirects()
                .follow(false)
                .multiPart("what", what, "text/plain; charset=UTF-8")
                .multiPart("since", since);
    }

    private Response tell(String what) {
        return form(what, "2026-01-05T23:40").post(path());
    }

    private long kept() {
        return BiddingLot.count(
                "select count(*) from submission_incident where bid_id = ?", UUID.fromString(file.id()));
    }

    private void close() {
        lot.reachDeadline();
        QuarkusTransaction.requiringNew().run(() -> Arc.container()
                .instance(CloseSubmission.class)
                .get()
                .close(Arc.container()
                        .instance(ReadLot.class)
                        .get()
                        .find(lot.code())
                        .orElseThrow())
                .orThrow());
    }

    @Test
    void thePageSaysHowToGoOnHowMuchTimeIsLeftWhomToCallAndWhatIsMissing() {
        assertThat(page())
                .contains("toolbox bid resume --platform")
                .contains("--bid bid-" + lot.code())
                .contains("data-countdown")
                .contains("tel:")
                .contains(file.id())
                .contains("1 / 3")
                .contains("<dd>1–2</dd>")
                .contains("sunbid-ticket-1");
    }

    @Test
    void whatWasRefusedIsThereWithReasonTimeAndNumber() {
        byte[] wrong = file.chunk(1);
        wrong[100] ^= 1;
        file.upload(1, wrong).then().statusCode(422);
        file.upload(1, wrong).then().statusCode(422);
        file.complete().then().statusCode(409);

        Eventually.holds(
                Duration.ofSeconds(20),
                () -> BiddingLot.count(
                                "select coalesce(sum(requests), 0) from refused_request where bid_id = ?",
                                UUID.fromString(file.id()))
                        == 3);
        assertThat(page())
                .contains("第 … 块与签名的投标文件不一致，未保存")
                .contains("还有 … 块没有上传")
                .contains("data-label=\"次数\">2</td>");
    }

    @Test
    void whatOthersAskedAboutTheBidIsNotCountedWithIt() {
        Person other = TestPeople.withCertificates(Suite.ISO_1, "云南第九千七百零一建设有限公司", BiddingLot.uscc(9701), Role.BIDDER);
        other.request().post("/api/bids/" + file.id() + "/complete").then().statusCode(404);
        file.complete().then().statusCode(409);

        Eventually.holds(
                Duration.ofSeconds(20),
                () -> BiddingLot.count(
                                "select count(*) from refused_request where bid_id = ?", UUID.fromString(file.id()))
                        > 0);
        assertThat(BiddingLot.count(
                        "select count(*) from refused_request where bid_id = ? and code = 'bid.unknown'",
                        UUID.fromString(file.id())))
                .isZero();
    }

    @Test
    void anAccountWithItsLogIsKeptAndGoesToSupervisionWhenSubmissionIsClosed() {
        form("传到第二块时断线，换手机热点也不行", "2026-01-05T23:40")
                .multiPart(
                        "log",
                        "toolbox.log",
                        "23:41 PUT chunk 1 toolbox.unreachable\u0000".getBytes(StandardCharsets.UTF_8))
                .post(path())
                .then()
                .statusCode(303);
        assertThat(page())
                .contains("传到第二块时断线")
                .contains("PUT chunk 1 toolbox.unreachable\uFFFD")
                .contains("开标开始后送监督部门")
                .contains("2026-01-05 23:40:00");
        assertThat(sent()).isZero();

        close();
        assertThat(sent()).isEqualTo(1);
        assertThat(page()).contains("已送监督部门").contains("没有传完").doesNotContain("bid resume");
    }

    private long sent() {
        return BiddingLot.count(
                "select count(*) from network_outbox where type = 'SubmissionIncidentReported' and subject = ?"
                        + " and payload::text like '%换手机热点%'",
                lot.tender());
    }

    @Test
    void howThePlatformWasIsShownAfterTheDeadlineMinuteByMinuteAndGapsToo() {
        assertThat(page()).contains("截止之后公布").doesNotContain("运行节点");
        BiddingLot.run("insert into submission_health (node, at, on_their_way, stored, stored_bytes, refused, broken,"
                + " free_bytes, database_millis) values ('node-far', clock_timestamp(), 64, 1, 2, 4321, 4, 5, 6)");
        BiddingLot.run(
                "update bid set begun_at = begun_at - interval '2 days' where id = ?", UUID.fromString(file.id()));
        close();
        assertThat(page()).contains("运行节点").contains("4321").contains("数字是全平台的").contains("没有节点运行</span>");
    }

    @Test
    void anIncidentOfALotThatEndedUnopenedIsToldToNobody() {
        tell("连接被重置").then().statusCode(303);
        BiddingLot.run(
                "update lot set state = 'FAILED', failure_code = 'lot.ended', failure_reason = '' where code = ?",
                lot.code());
        assertThat(page()).contains("未开标即结束");
    }

    @Test
    void anAccountHasWordsATimeAndItsSizes() {
        assertThat(tell("  ").then().statusCode(200).extract().asString()).contains("请写明发生了什么");
        assertThat(tell("长".repeat(2001)).then().statusCode(200).extract().asString())
                .contains("说明最多")
                .contains("长长长");
        assertThat(form("断线", "昨晚")
                        .post(path())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("开始时间无法识别");
        assertThat(form("断线", "2099-01-01T00:00")
                        .post(path())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("晚于现在");
        assertThat(form("断线", "2026-01-05T23:40")
                        .multiPart("log", "toolbox.log", new byte[(64 << 10) + 1])
                        .post(path())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("日志文件不能超过 64 KiB");
        assertThat(kept()).isZero();

        for (int i = 0; i < 20; i++) {
            tell("断线 " + i).then().statusCode(303);
        }
        assertThat(tell("又断线").then().statusCode(200).extract().asString()).contains("最多保留 20 条");
        assertThat(kept()).isEqualTo(20);
    }

    @Test
    void nobodyElseSeesThePageOrReportsOnIt() {
        Person other = TestPeople.withCertificates(Suite.ISO_1, "云南第九千七百零二建设有限公司", BiddingLot.uscc(9702), Role.BIDDER);
        other.request().get(path()).then().statusCode(404);
        other.request()
                .multiPart("what", "x")
                .multiPart("since", "2026-01-05T23:40")
                .post(path())
                .then()
                .statusCode(404);
        bidder.request()
                .get("/lots/" + BiddingLot.open(Duration.ofMinutes(5)).code() + "/bid/" + file.id() + "/incident")
                .then()
                .statusCode(404);
        assertThat(kept()).isZero();
    }
}
