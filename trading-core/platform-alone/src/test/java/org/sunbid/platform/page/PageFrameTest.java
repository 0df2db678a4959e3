package org.sunbid.platform.page;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class PageFrameTest {

    @Test
    void a_page_is_chinese_whatever_the_browser_prefers() {
        String page =
                given().header("Accept-Language", "fr, en;q=0.8").get("/sample").asString();
        assertThat(page)
                .contains("lang=\"zh-CN\"", "阳光标", "公共服务平台", "共 3 条")
                .contains("2026-11-22 14:30 1,234,567.50 壹佰贰拾叁万肆仟伍佰陆拾柒元伍角整");
    }

    @Test
    void the_language_that_the_address_asks_for_is_remembered() {
        String cookie = given().get("/sample?lang=en").getCookie("lang");
        assertThat(cookie).isEqualTo("en");
        given().cookie("lang", cookie).get("/sample").then().body(containsString("Public Service Platform"));
    }

    @Test
    void the_policy_allows_nothing_inline_and_the_page_has_nothing_inline() {
        var answer = given().get("/sample");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.asString())
                .doesNotContain(" style=\"")
                .doesNotContain("<style")
                .doesNotContain(" onclick");
    }

    @Test
    void styles_and_scripts_come_out_of_the_library_jar() {
        String page = given().get("/sample").asString();
        Matcher assets =
                Pattern.compile("(?:src|href)=\"(/static/bundle/[^\"]+)\"").matcher(page);
        int found = 0;
        while (assets.find()) {
            given().get(assets.group(1)).then().statusCode(200);
            found++;
        }
        assertThat(found).as(page).isGreaterThanOrEqualTo(3);
    }
}
