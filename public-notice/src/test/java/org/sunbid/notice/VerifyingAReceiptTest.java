package org.sunbid.notice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.suite.Suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** Anyone checks a receipt step by step, also against the log that this platform witnesses. */
@QuarkusTest
class VerifyingAReceiptTest {

    @Inject
    ReceiptsOfATradingPlatform platform;

    @BeforeEach
    @AfterEach
    void aLogOfWhichNothingWasSeen() {
        platform.beginAnew();
    }

    @Test
    void every_step_holds_for_a_receipt_in_the_witnessed_log() {
        byte[] receipt = platform.receipt();
        platform.witness();
        steps(upload(receipt, ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "HOLDS")
                .body(containsString("核验通过"))
                .body(containsString("昆明市公共资源交易中心"))
                .body(containsString("kunming/log · 3 / 4"));
    }

    @Test
    void before_the_witness_has_seen_it_the_last_step_is_open() {
        steps(upload(platform.receipt(), ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "OPEN")
                .body(containsString("核验通过"))
                .body(containsString("见证平台尚未见到该日志的这一位置"));
    }

    @Test
    void a_receipt_that_a_witness_should_long_have_seen_and_has_not_does_not_hold() {
        platform.witness();
        steps(upload(platform.receipt(), ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "FAILS")
                .body(containsString("核验未通过"))
                .body(containsString("见证平台在回执出具之后查看过该日志，却没有见到它所载的长度"));
    }

    @Test
    void the_receipt_of_a_withdrawal_says_that_the_bid_was_taken_back() {
        byte[] receipt = platform.receiptOfAWithdrawal();
        platform.witness();
        steps(upload(receipt, ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "HOLDS")
                .body(containsString("撤回回执有效"))
                .body(not(containsString("平台确认收到下列投标文件")));
    }

    @Test
    void a_receipt_of_just_now_may_be_ahead_of_the_witness() {
        platform.witness();
        steps(upload(platform.receiptOf(Instant.now()), ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "OPEN");
    }

    @Test
    void a_receipt_of_a_time_that_has_not_come_does_not_hold() {
        byte[] receipt = platform.receiptOf(Instant.now().plusSeconds(3_600));
        platform.witness();
        steps(upload(receipt, ""), "HOLDS", "HOLDS", "FAILS", "HOLDS", "HOLDS").body(containsString("回执所载的时间还没有到"));
    }

    @Test
    void a_log_that_cannot_be_reached_was_not_looked_at() {
        platform.witness();
        platform.lastLookedAt(ReceiptsOfATradingPlatform.RECEIVED);
        byte[] receipt = platform.receipt();
        platform.lookInVain();
        steps(upload(receipt, ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "OPEN");
    }

    @Test
    void a_receipt_of_a_log_that_was_shown_to_nobody_else_does_not_hold() {
        byte[] receipt = platform.receipt();
        platform.anotherLogIsWitnessed();
        steps(upload(receipt, ""), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "FAILS").body(containsString("核验未通过"));
    }

    @Test
    void a_changed_statement_fails_where_it_is_signed_and_where_it_is_logged() {
        String receipt = new String(platform.receipt(), StandardCharsets.UTF_8);
        platform.witness();
        byte[] changed = receipt.replace("06:30:00Z", "06:29:00Z").getBytes(StandardCharsets.UTF_8);
        steps(upload(changed, ""), "HOLDS", "FAILS", "HOLDS", "FAILS", "HOLDS").body(containsString("核验未通过"));
    }

    @Test
    void the_paper_serves_as_well_until_its_pages_are_changed() {
        byte[] receipt = platform.receipt();
        platform.witness();
        byte[] paper = platform.paper(receipt);
        steps(upload(paper, digest(receipt)), "HOLDS", "HOLDS", "HOLDS", "HOLDS", "HOLDS");
        steps(upload(platform.paperOfABidder(receipt), ""), "FAILS", "HOLDS", "HOLDS", "HOLDS", "HOLDS");
        paper[300] ^= 1;
        steps(upload(paper, digest(receipt)), "FAILS", "HOLDS", "HOLDS", "HOLDS", "HOLDS")
                .body(containsString("核验未通过"));
    }

    @Test
    void the_scanned_code_must_be_of_this_receipt() {
        byte[] receipt = platform.receipt();
        platform.witness();
        String other = digest(new byte[1]);
        given().get("/verify?receipt=" + other).then().statusCode(200).body(containsString(other));
        steps(upload(receipt, other), "FAILS", "HOLDS", "HOLDS", "HOLDS", "HOLDS")
                .body(containsString("这不是所扫二维码对应的回执"));
        assertThat(given().get("/verify?receipt=%3Cscript%3E").asString()).doesNotContain("name=\"expected\"");
    }

    @Test
    void a_pdf_without_a_receipt_in_it_says_so() {
        byte[] paper = platform.paper(platform.receipt());
        byte[] name = "receipt.json".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + name.length < paper.length; i++) {
            if (java.util.Arrays.equals(paper, i, i + name.length, name, 0, name.length)) {
                paper[i] = 'x';
            }
        }
        upload(paper, "").body(containsString("这个 PDF 中没有附带回执数据"));
    }

    private static ValidatableResponse steps(ValidatableResponse page, String... states) {
        String html = page.extract().asString();
        List<String> found = java.util.regex.Pattern.compile("data-step=\"\\w+\" data-state=\"(\\w+)\"")
                .matcher(html)
                .results()
                .map(step -> step.group(1))
                .toList();
        assertThat(found).containsExactly(states);
        return page;
    }

    private static String digest(byte[] receipt) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(receipt));
    }

    private static ValidatableResponse upload(byte[] content, String expected) {
        return given().multiPart("file", "receipt.bin", content)
                .multiPart("expected", expected)
                .post("/verify/receipt")
                .then()
                .statusCode(200);
    }
}
