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
    void the_mark_of_a_chart_is_seen_though_every_value_lies_below_it() {
        Page page = open("/sample");
        page.waitForSelector("#marked figure[data-drawn] canvas");
        page.waitForFunction("() => { const canvas = document.querySelector('#marked canvas');"
                + " const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); let red = 0;"
                + " for (let i = 0; i < data.length; i += 4) {"
                + "   if (data[i] > 160 && data[i + 1] < 80 && data[i + 2] < 80 && data[i + 3] > 200) { red++; } }"
                + " return red > canvas.width / 4; }");
    }

    @Test
    void a_deadline_that_has_passed_says_so() {
        Page page = open("/sample");
        page.waitForSelector("[data-countdown][data-over]");
        assertThat(page.textContent("[data-countdown]")).isEqualTo("已到期");
    }
}
