package org.sunbid.platform.page;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PageFrameBrowserTest extends BrowserTest {

    @Test
    void the_frame_and_its_parts_are_readable_for_everyone() {
        look("frame", "/sample");
        look("problem", "/problems/file.too-large");
    }

    @Test
    void a_chart_is_drawn_from_its_table() {
        Page page = open("/sample");
        page.waitForSelector("figure[data-drawn] canvas");
        assertThat(page.getAttribute("[data-csv]", "href")).startsWith("data:text/csv");
    }

    @Test
    void a_deadline_that_has_passed_says_so() {
        Page page = open("/sample");
        page.waitForSelector("[data-countdown][data-over]");
        assertThat(page.textContent("[data-countdown]")).isEqualTo("已到期");
    }
}
