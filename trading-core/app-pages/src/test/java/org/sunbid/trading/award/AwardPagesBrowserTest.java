package org.sunbid.trading.award;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.trading.Deal;

import static org.assertj.core.api.Assertions.assertThat;

/** Candidates, objection, award, contract, the way back and the end of a lot, as people see them. */
@QuarkusTest
class AwardPagesBrowserTest extends BrowserTest {

    @Test
    void theAgencyGoesFromCandidatesToTheWayBack() {
        EvaluatedLot lot = EvaluatedLot.reported();
        String path = "/lots/" + lot.code() + "/award";
        logIn(lot.agency().token());
        look("award-to-publish", path);
        Page page = open(path + "?lang=zh");
        page.click("form[action$='/candidates'] button");
        look("award-public", path);

        lot.afterPublicity();
        look("award-to-award", path);
        page = open(path);
        page.click("form[action$='/winner'] button");
        look("award-awarded", path);

        page = open(path + "?lang=zh");
        page.locator("details summary").last().click();
        page.selectOption("#ground", "GAVE_UP");
        page.fill("#words", "中标人书面放弃中标。");
        page.check("input[name=confirm]");
        look("award-cancelling", page);
        page.setViewportSize(1280, 900);
        page.click("form[action$='/cancellation'] button");
        assertThat(page.textContent("main")).contains("中标资格已取消").contains("中标人书面放弃中标。");
        look("award-cancelled", path);
    }

    @Test
    void aBidderObjectsAndTheAgencyAnswers() {
        EvaluatedLot lot = EvaluatedLot.reported().published();
        String path = "/tenders/" + lot.opened().tender() + "/objections";
        logIn(lot.bidders().get(1).token());
        look("objection-write", path + "?lot=" + lot.code());
        Page page = open(path + "?lang=zh&lot=" + lot.code());
        page.fill("#text", "第一中标候选人业绩不实。");
        page.click("form button[type=submit] >> nth=-1");
        assertThat(page.textContent("main")).contains("第一中标候选人业绩不实。");

        logIn(lot.agency().token());
        look("objection-answer", path);
        Deal.json(lot.agency().request())
                .body(Map.of("text", "经核查，业绩属实。"))
                .post("/api" + path + "/1/answer")
                .then()
                .statusCode(200);
        look("objection-answered", path);
    }

    @Test
    void theAgencyEndsALotOnlyAfterSayingThatItMeansIt() {
        EvaluatedLot lot = EvaluatedLot.reported();
        logIn(lot.agency().token());
        String path = "/lots/" + lot.code() + "/ending";
        look("ending", path);

        Page page = open(path + "?lang=zh");
        page.check("input[name=ground] >> nth=0");
        page.fill("#words", "项目建设方案重大调整，取消本次招标。");
        page.click("form button.btn-danger");
        assertThat(page.url()).contains("/ending");
        page.check("input[name=confirm]");
        page.click("form button.btn-danger");
        assertThat(page.url()).contains("/tenders/");
        assertThat(page.textContent("main")).contains("项目建设方案重大调整");
    }
}
