package org.sunbid.evaluation;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.draw.SupervisionsPart;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a panel as its host, its members and the operator see them, stage by stage. */
@QuarkusTest
class EvaluationPagesBrowserTest extends BrowserTest {

    /** What any of the pages did not stand; all are looked at before the test fails. */
    private final List<String> faults = new ArrayList<>();

    @Test
    void panelIsReadableForEveryoneFromRequestToReport() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000", "10400000");
        List<Person> pool = Panel.experts(6, "B05");
        Person host = Panel.host(lot);
        seenBy(host, "panel-request", "/panels/" + lot.code());

        List<Person> members = drawn(lot, host, pool);
        seenBy(host, "panel-filled", "/panels/" + lot.code());
        seenBy(pool.get(0), "expert-own", "/experts");
        seenBy(pool.get(0), "expert-ties", "/experts/ties");
        seenBy(TestPeople.alone("运维", Role.OPERATOR), "expert-pool", "/experts");

        Panel.gather(lot, host, members);
        Person first = members.get(0);
        seenBy(first, "room-review", "/rooms/" + lot.code());
        Panel.passAll(lot, members);
        seenBy(first, "room-scores", "/rooms/" + lot.code());
        seenBy(host, "room-host", "/rooms/" + lot.code());

        scoreWithOneFarOff(lot, members);
        seenBy(first, "room-summary", "/rooms/" + lot.code());
        explain(lot, members.get(4));
        Panel.post(first, "/api/lots/" + lot.code() + "/conclusion", Map.of()).statusCode(200);
        seenBy(first, "room-ranking", "/rooms/" + lot.code());
        Page arithmetic = open("/rooms/" + lot.code() + "?lang=en");
        arithmetic.locator(".ev-arithmetic summary").click();
        assertThat(arithmetic.locator(".ev-arithmetic table").innerText())
                .contains("Base price B", "(9600000 + 10000000 + 10400000) ÷ 3", "40 − 100 × 0.04 × 2");
        look("room-arithmetic-en", arithmetic);
        arithmetic.close();
        seenBy(first, "report", "/rooms/" + lot.code() + "/report");
        members.forEach(member -> Panel.sign(lot, member).statusCode(200));
        Panel.post(host, "/api/lots/" + lot.code() + "/candidates", Map.of()).statusCode(200);
        Person bidder = TestPeople.of(OpenedLot.bidderName(0), lot.bidders().get(0), Role.BIDDER);
        seenBy(bidder, "explanation", "/explanations/" + lot.code());
        assertThat(faults).isEmpty();
    }

    @Test
    void sheetSavesItselfAndIsWalkedByKeys() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(5, "B06");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "B06", 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        logIn(members.get(0).token());

        Page page = open("/rooms/" + lot.code());
        page.locator("input[data-item='1']").first().fill("31.5");
        page.keyboard().press("Enter");
        page.waitForSelector("input[data-item='1'][data-state='saved']");
        assertThat(page.evaluate("document.activeElement.dataset.item")).isEqualTo("2");
        page.keyboard().type("99");
        page.keyboard().press("ArrowUp");
        page.waitForSelector("input[data-item='2'][data-state='failed']");

        page.reload();
        assertThat(page.locator("input[data-item='1']").first().inputValue()).isEqualTo("31.5");
        assertThat(page.locator("input[data-item='2']").first().inputValue()).isEmpty();
    }

    @Test
    void cellsFilledInWithinSecondsAreSavedTogetherAndLeavingThePageLosesNone() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        List<Person> pool = Panel.experts(5, "B07");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, pool, "B07", 5);
        Panel.gather(lot, host, members);
        Panel.passAll(lot, members);
        logIn(members.get(0).token());

        Page page = open("/rooms/" + lot.code());
        List<String> saves = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("PUT")) {
                saves.add(request.postData());
            }
        });
        page.locator("input[data-item='1']").nth(0).fill("31");
        page.locator("input[data-item='1']").nth(1).fill("30");
        page.locator("input[data-item='1']").nth(0).fill("32");
        page.locator("input[data-item='2']").nth(0).fill("9");
        page.keyboard().press("Tab");
        page.waitForSelector("input[data-item='2'][data-state='saved']");
        assertThat(saves).hasSize(2);
        assertThat(saves.get(0)).contains("31").doesNotContain("30");
        assertThat(saves.get(1)).contains("30", "32", "9");

        page.locator("input[data-item='2']").nth(1).fill("8");
        page.keyboard().press("Tab");
        page.navigate("about:blank");
        Page again = open("/rooms/" + lot.code());
        again.waitForCondition(() -> {
            again.reload();
            return again.locator("input[data-item='2']").nth(1).inputValue().equals("8");
        });
        assertThat(again.locator("input[data-item='1']").first().inputValue()).isEqualTo("32");
    }

    /** The three parties of the draw, one after another, as the host sees them. */
    private List<Person> drawn(OpenedLot lot, Person host, List<Person> pool) {
        String panel = "/panels/" + lot.code();
        Panel.post(host, "/api/lots/" + lot.code() + "/panel", Panel.request("B05", 5))
                .statusCode(200);
        seenBy(host, "panel-announced", panel);
        SupervisionsPart.joins(lot.code());
        seenBy(host, "panel-share", panel);
        Panel.post(host, "/api/lots/" + lot.code() + "/panel/draw", Map.of("contribution", "今日报纸头条第一行"))
                .statusCode(200);
        seenBy(host, "panel-closed", panel);
        SupervisionsPart.reveals(lot.code());
        return Panel.accept(lot, pool);
    }

    private void seenBy(Person person, String name, String path) {
        logIn(person.token());
        try {
            look(name, path);
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }

    /** The fifth member gives 10 of 40 where the others give 32: the mean is 27.6, the distance 17.6 more than 12. */
    private static void scoreWithOneFarOff(OpenedLot lot, List<Person> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int bid = 0; bid < lot.bids().size(); bid++) {
                boolean far = i == 4 && bid == 0;
                Panel.score(lot, members.get(i), lot.bids().get(bid), 1, far ? "10" : "32")
                        .statusCode(200);
                Panel.score(lot, members.get(i), lot.bids().get(bid), 2, String.valueOf(14 + bid))
                        .statusCode(200);
            }
            Panel.submitScores(lot, members.get(i)).statusCode(200);
        }
    }

    private static void explain(OpenedLot lot, Person member) {
        Panel.post(
                        member,
                        "/api/lots/" + lot.code() + "/scores/explanations",
                        Map.of("bid", lot.bids().get(0), "item", 1, "text", "施工方案未响应夜间施工要求"))
                .statusCode(204);
    }
}
