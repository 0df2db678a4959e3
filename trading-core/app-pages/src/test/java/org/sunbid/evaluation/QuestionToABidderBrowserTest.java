package org.sunbid.evaluation;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** A question of the panel and its answer as members, bidder, host and supervision see them, page by page. */
@QuarkusTest
class QuestionToABidderBrowserTest extends BrowserTest {

    private static final String ASKED = "施工组织设计第 12 页工期 180 天与第 30 页 160 天不一致，以何为准？";
    private static final String ANSWERED = "以开标一览表所列 180 天为准，第 30 页为笔误。";

    private final OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
    private final String room = "/rooms/" + lot.code();
    private final Person host = Panel.host(lot);
    private final Person bidder = TestPeople.withCertificates(
            Suite.ISO_1, OpenedLot.bidderName(0), lot.bidders().get(0), Role.BIDDER);

    @Test
    void aQuestionIsDraftedAgreedToAnsweredAndReadBesideTheBid() {
        List<Person> members = Panel.seat(lot, host, Panel.experts(5, "C03"), "C03", 5);
        Panel.gather(lot, host, members);

        logIn(members.get(0).token());
        Page page = open(room);
        page.locator(".ev-ask summary").click();
        page.locator("#ask-bid").selectOption(lot.bids().get(0).toString());
        page.locator("#ask-text").fill(ASKED);
        page.locator("#ask-minutes").fill("5");
        page.locator(".ev-ask button").click();
        assertThat(page.locator(".sb-refusal").innerText()).contains("10", "1440");
        assertThat(page.locator("#ask-text").inputValue()).isEqualTo(ASKED);
        look("question-refused", page);
        assertThat(page.locator("#ask-bid").inputValue())
                .isEqualTo(lot.bids().get(0).toString());
        page.locator("#ask-minutes").fill("90");
        page.locator(".ev-ask button").click();
        assertThat(page.locator(".ev-question").innerText()).contains(ASKED, "需 3 人");
        page.close();
        Panel.post(
                        members.get(0),
                        "/api/lots/" + lot.code() + "/questions",
                        Map.of("bid", lot.bids().get(1), "kind", "LOW_PRICE", "text", "请说明报价构成。", "minutes", 60))
                .statusCode(200);

        logIn(members.get(1).token());
        look("question-draft", room);
        agree();
        logIn(members.get(2).token());
        agree();
        look("question-sent", room);

        logIn(bidder.token());
        look("question-worklist", "/");
        Page worklist = open("/");
        worklist.locator("a[href^='/questions/']").first().click();
        worklist.waitForURL("**/questions/*");
        String question = worklist.url().replaceAll("^.*?(/questions/[^?]*).*$", "$1");
        worklist.close();
        look("question-bidder", question);
        answer(question);
        look("question-answered", question);

        correction(members);
        logIn(members.get(3).token());
        look("question-beside-the-bid", room);
        logIn(TestPeople.alone("监督", Role.SUPERVISOR).token());
        look("question-supervision", room);
        logIn(host.token());
        try (Page hosts = open(room)) {
            assertThat(hosts.content()).doesNotContain(ASKED, ANSWERED);
        }
    }

    /** The price of the third bid is put right, and its bidder is asked to agree. */
    private void correction(List<Person> members) {
        Person third = TestPeople.withCertificates(
                Suite.ISO_1, OpenedLot.bidderName(2), lot.bidders().get(2), Role.BIDDER);
        String questions = "/api/lots/" + lot.code() + "/questions";
        Map<String, Object> correction = Map.of("rule", "WORDS", "price", 10450000);
        Map<String, Object> draft = Map.of(
                "bid",
                lot.bids().get(2),
                "kind",
                "CLERICAL",
                "text",
                "大写与小写金额不一致。",
                "minutes",
                60,
                "correction",
                correction);
        String id = Panel.post(members.get(0), questions, draft)
                .statusCode(200)
                .extract()
                .path("id");
        Panel.post(members.get(1), questions + "/" + id + "/agreement", Map.of())
                .statusCode(200);
        Panel.post(members.get(2), questions + "/" + id + "/agreement", Map.of())
                .statusCode(200);
        logIn(third.token());
        look("question-correction", "/questions/" + id);
        try (Page page = open("/questions/" + id)) {
            page.locator("#text").fill("确认。");
            page.locator("input[name=consents][value=yes]").check();
            page.locator("form[action$='/preparation'] button").click();
            sign(page, third);
        }
    }

    private static void sign(Page page, Person person) {
        byte[] statement = page.locator("input[name=content]").inputValue().getBytes(StandardCharsets.UTF_8);
        byte[] signature = DetachedSignature.sign(person.credentials(), statement, Instant.now());
        page.locator("#signature")
                .setInputFiles(new FilePayload("answer.json.p7s", "application/pkcs7-signature", signature));
        page.onDialog(Dialog::accept);
        page.locator("form[action$='/answer'] > button").click();
        page.waitForURL(url -> !url.endsWith("/preparation") && !url.endsWith("/answer"));
    }

    private void agree() {
        try (Page page = open(room)) {
            Locator button = page.locator("article.ev-question:has-text('" + ASKED + "') button");
            button.click();
            button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private void answer(String question) {
        try (Page page = open(question)) {
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "工期说明.pdf", "application/pdf", "%PDF-1.7 days".getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action$='/files'] button").click();
            assertThat(page.locator(".ev-files").innerText()).contains("工期说明.pdf");
            page.locator("#text").fill(ANSWERED);
            page.locator("form[action$='/preparation'] button").click();
            look("question-sign", page);
            sign(page, bidder);
            assertThat(page.locator("main").innerText()).contains(ANSWERED);
        }
    }
}
