package org.sunbid.notice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class LifeOfATenderTest {

    @Inject
    PublishedDeal deal;

    @Test
    void from_the_notice_to_the_contract() {
        String tender = "A5301002611190001001";
        String lot = deal.announce(tender, "全过程工程");
        assertThat(life(tender).getString("stage")).isEqualTo("BIDDING");
        deal.open(tender, lot, null);
        assertThat(life(tender).getString("stage")).isEqualTo("EVALUATION");
        deal.complete(tender, lot, null);

        JsonPath life = life(tender);

        assertThat(life.getString("stage")).isEqualTo("CONTRACTED");
        assertThat(life.getString("lots[0].winner.name")).isEqualTo(PublishedDeal.WINNER.name());
        assertThat(life.getDouble("lots[0].awardPrice")).isEqualTo(35120000.0);
        assertThat(life.getList("lots[0].bids")).hasSize(4);
        assertThat(life.getInt("consortiumMembers")).isEqualTo(3);
        assertThat(life.getList("lots[0].winnerConsortium.name")).containsExactly("云南桥梁工程有限公司");
        assertThat(life.getList("lots[0].bids[0].consortium.uscc")).containsExactly("9153010075716982XK");
        assertThat(life.getList("lots[0].candidates[0].consortium.name")).containsExactly("云南桥梁工程有限公司");
        given().get("/tenders/" + tender)
                .then()
                .body(containsString("接受，成员（含牵头人）不超过 3 家"))
                .body(containsString("联合体成员：云南桥梁工程有限公司"));
        assertThat(life.getList("publications.kind", String.class))
                .startsWith("TENDER", "OPENING", "RECORD")
                .endsWith("CANDIDATES", "AWARD", "CONTRACT");
    }

    @Test
    void a_clarification_moves_the_deadline() {
        String tender = "A5301002611190002001";
        deal.announce(tender, "澄清工程");
        String before = life(tender).getString("deadline");
        deal.clarify(tender);
        assertThat(life(tender).getString("deadline")).isGreaterThan(before);
        given().get("/tenders/" + tender).then().body(containsString("澄清更正公告 第 1 号：关于工程量清单的更正"));
    }

    @Test
    void a_tender_whose_bids_come_in_two_envelopes_says_so() {
        String tender = "A5301002611190006001";
        deal.announce(tender, "双信封工程");
        given().get("/tenders/" + tender).then().body(containsString("双信封：技术标、价格标分别加密"));
        given().get("/tenders/" + tender + "?lang=en").then().body(containsString("opened in two sessions"));
    }

    @Test
    void a_suspended_tender_says_so_until_it_goes_on() {
        String tender = "A5301002611190003001";
        deal.announce(tender, "暂停工程");
        deal.say(new TenderSuspended(tender, "监〔2026〕1号", "收到投诉", PublishedDeal.now()));
        given().get("/tenders/" + tender + "?lang=en").then().body(containsString("this tender stands still"));
        deal.say(new TenderResumed(tender, "监〔2026〕2号", PublishedDeal.now()));
        assertThat(life(tender).getBoolean("suspended")).isFalse();
    }

    @Test
    void a_tender_whose_only_lot_failed_has_failed() {
        String tender = "A5301002611190004001";
        String lot = deal.announce(tender, "流标工程");
        deal.say(new TenderFailed(tender, lot, "opening.too-few", "投标人少于三个", PublishedDeal.now()));
        assertThat(life(tender).getString("stage")).isEqualTo("FAILED");
        given().get("/tenders/" + tender).then().body(containsString("投标人少于三个"));
    }

    @Test
    void a_message_about_a_tender_that_was_not_announced_is_not_swallowed() {
        var message = new TenderResumed("A5301002611199999001", "1", PublishedDeal.now());
        assertThatThrownBy(() -> deal.say(message)).hasMessageContaining("not announced");
    }

    @Test
    void a_tender_that_nobody_announced_is_not_found() {
        given().get("/api/tenders/A0000000000000000000")
                .then()
                .statusCode(404)
                .body("code", equalTo("request.not-found"));
    }

    @Test
    void the_feed_has_each_publication_with_its_page() {
        String tender = "A5301002611190005001";
        deal.announce(tender, "订阅 & 源<工程>");
        given().get("/feed.atom?tender=" + tender)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.title", equalTo("招标公告：订阅 & 源<工程>"));
        given().get("/sitemap.xml").then().statusCode(200).body(containsString("/tenders/" + tender));
        given().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap:"));
    }

    private static JsonPath life(String tender) {
        return given().get("/api/tenders/" + tender)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
