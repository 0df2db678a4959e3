package org.sunbid.evaluation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.CameraBrowser;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Five browsers with cameras of their own in the call of one panel. */
@QuarkusTest
class CallBrowserTest extends BrowserTest {

    /** How many of the others have come in by now, by sound, picture and a picture that was shown. */
    private static final String FLOWING = """
            () => Array.from(document.querySelectorAll('.cl-tile:not([data-watches])'))
              .filter(tile => Number(tile.dataset.audioBytes) > 500 && Number(tile.dataset.videoBytes) > 1000
                && Number(tile.dataset.frames) > 3 && tile.dataset.connection === 'connected'
                && tile.querySelector('video').videoWidth > 0).length""";

    private final List<CameraBrowser> browsers = new ArrayList<>();
    private Playwright playwright;

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(CameraBrowser::close);
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void fiveMembersSeeAndHearEachOtherAndOneIsKilledAndBack() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, Panel.experts(5, "B08"), "B08", 5);
        Panel.gather(lot, host, members);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        List<Page> pages = new ArrayList<>(
                members.stream().map(member -> enter(lot, member)).toList());
        pages.forEach(page -> receives(page, 4));
        assertThat(pages.get(0).locator("[data-absent] li:visible").count()).isZero();

        CameraBrowser killed = browsers.get(4);
        killed.kill();
        pages.subList(0, 4)
                .forEach(page ->
                        page.waitForCondition(() -> page.locator(".cl-tile").count() == 4
                                && page.locator("[data-absent] li:visible").count() == 1));

        pages.set(4, enter(lot, members.get(4)));
        pages.forEach(page -> receives(page, 4));
        grows(pages.get(0));
    }

    private Page enter(OpenedLot lot, Person member) {
        CameraBrowser browser = CameraBrowser.start(playwright);
        browsers.add(browser);
        Page page = browser.open(address("/rooms/" + lot.code() + "/call"), member.token());
        page.locator("[data-enter='devices']").click();
        return page;
    }

    private void receives(Page page, int others) {
        try {
            page.waitForCondition(
                    () -> ((Number) page.evaluate(FLOWING)).intValue() == others,
                    new Page.WaitForConditionOptions().setTimeout(30_000));
        } catch (RuntimeException e) {
            browsers.forEach(browser -> System.err.println(browser.console()));
            throw new AssertionError(page.locator("[data-tiles]").innerHTML(), e);
        }
    }

    /** What comes in of the first other goes on growing. */
    private static void grows(Page page) {
        Locator other = page.locator(".cl-tile[data-frames]").first();
        int frames = Integer.parseInt(other.getAttribute("data-frames"));
        page.waitForCondition(() -> Integer.parseInt(other.getAttribute("data-frames")) > frames);
    }
}
