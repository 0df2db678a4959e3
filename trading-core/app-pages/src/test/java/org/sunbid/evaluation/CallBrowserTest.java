package org.sunbid.evaluation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.BrowserTest;
import org.sunbid.platform.test.CameraBrowser;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/**
 * Browsers with cameras of their own in the call of one panel of five: two, or as many as {@code -Dtest.room.browsers} says
 * ({@code scripts/rehearse room}: five, who want about a core for a minute and a half).
 */
@QuarkusTest
class CallBrowserTest extends BrowserTest {

    private static final int SEATS = 5;
    private static final int BROWSERS = Integer.getInteger("test.room.browsers");
    private static final int OTHERS = BROWSERS - 1;

    /** How many of the others have come in by now, by sound, picture and a picture that was shown. */
    private static final String FLOWING = """
            () => Array.from(document.querySelectorAll('.cl-tile:not([data-watches])'))
              .filter(tile => Number(tile.dataset.audioBytes) > 500 && Number(tile.dataset.videoBytes) > 1000
                && Number(tile.dataset.frames) > 3 && tile.dataset.connection === 'connected'
                && tile.querySelector('video').videoWidth > 0).length""";

    /** Plays each recording for a moment; how many pictures of it were shown. */
    private static final String PLAYED = """
            async () => {
              const counts = [];
              for (const video of document.querySelectorAll('video')) {
                video.muted = true;
                await video.play().catch(async (problem) => {
                  const answer = await fetch(video.src);
                  const bytes = new Uint8Array(await answer.arrayBuffer());
                  throw new Error([problem, video.error?.message, answer.status, ...answer.headers.entries(),
                    bytes.length, bytes.slice(0, 8)].join(' | '));
                });
                while (video.currentTime < 1.5 && !video.ended) {
                  await new Promise((resolve) => setTimeout(resolve, 100));
                }
                counts.push(video.videoWidth > 0 ? video.getVideoPlaybackQuality().totalVideoFrames : 0);
                video.pause();
              }
              return counts;
            }""";

    private final List<CameraBrowser> browsers = new ArrayList<>();
    private Playwright playwright;
    private Person supervisor;

    @BeforeEach
    void somebodySupervises() {
        supervisor = TestPeople.of("省发展改革委", "", Role.SUPERVISOR);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(CameraBrowser::close);
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void membersSeeAndHearEachOtherAndOneIsKilledAndBack() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, Panel.experts(SEATS, "B08"), "B08", SEATS);
        Panel.gather(lot, host, members);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        List<Page> pages = new ArrayList<>(members.subList(0, BROWSERS).stream()
                .map(member -> enter(lot, member))
                .toList());
        pages.forEach(page -> receives(page, OTHERS));
        assertThat(absent(pages.get(0))).isEqualTo(SEATS - BROWSERS);

        recorded(lot, BROWSERS);
        browsers.get(OTHERS).kill();
        pages.subList(0, OTHERS)
                .forEach(page -> page.waitForCondition(
                        () -> page.locator(".cl-tile").count() == OTHERS && absent(page) == SEATS - OTHERS));

        pages.set(OTHERS, enter(lot, members.get(OTHERS)));
        pages.forEach(page -> receives(page, OTHERS));
        grows(pages.get(0));

        recordingsOfAllArePlayedAndVerified(lot);
    }

    @Test
    void whoHasNoCameraSeesAndHearsAndWhoWatchesSendsNothing() {
        OpenedLot lot = OpenedLot.construction("9600000", "10000000");
        Person host = Panel.host(lot);
        List<Person> members = Panel.seat(lot, host, Panel.experts(5, "B09"), "B09", 5);
        Panel.gather(lot, host, members);
        logIn(members.get(0).token());
        look("call-before", "/rooms/" + lot.code() + "/call");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        Page speaks = enter(lot, members.get(0));
        Page refused = open("/rooms/" + lot.code() + "/call?lang=en");
        refused.context().clearCookies();
        logIn(members.get(1).token());
        refused.navigate(address("/rooms/" + lot.code() + "/call?lang=en"));
        refused.locator("[data-enter='devices']").click();
        receives(refused, 1);
        assertThat(refused.locator("[data-trouble]").innerText()).containsIgnoringCase("judge as always");
        Page watches = browsers.get(0).open(address("/rooms/" + lot.code() + "/call"), host.token());
        watches.locator("[data-enter='silent']").click();
        receives(watches, 1);
        assertThat(speaks.locator(".cl-tile[data-watches]").innerText()).contains("招标方旁听");
        assertThat(watches.locator(".cl-tile").count()).isEqualTo(3);
        speaks.locator("[data-switch='audio']").press("Enter");
        assertThat(speaks.locator("[data-switch='audio']").innerText()).contains("已关");
        look("call-without-camera", refused);
        look("call-watched", watches);
    }

    private static String recordings(OpenedLot lot) {
        return Panel.session(lot) + "/recordings";
    }

    private static int absent(Page page) {
        return page.locator("[data-absent] li:visible").count();
    }

    /** So many members' streams have been kept for two chunks or more. */
    private void recorded(OpenedLot lot, int number) {
        Eventually.holds(
                Duration.ofSeconds(20),
                () -> supervisor.request().get(recordings(lot)).then().extract().<List<Integer>>path("chunks").stream()
                                .filter(chunks -> chunks > 1)
                                .count()
                        == number);
    }

    /** One more than members: the last began anew. */
    private void recordingsOfAllArePlayedAndVerified(OpenedLot lot) {
        recorded(lot, BROWSERS + 1);
        logIn(supervisor.token());
        Page page = open("/rooms/" + lot.code() + "/recordings");
        assertThat(page.evaluate(PLAYED))
                .as("frames of each recording")
                .asInstanceOf(LIST)
                .hasSize(BROWSERS + 1)
                .allMatch(frames -> ((Number) frames).intValue() > 5);
        page.locator("a[href*='verify']").first().click();
        assertThat(page.locator("[role='status']").innerText()).contains("链完整");
        look("recordings", page);
        List<String> ids =
                supervisor.request().get(recordings(lot)).then().extract().path("id");
        ids.forEach(id -> supervisor
                .request()
                .get(recordings(lot) + "/" + id + "/verification")
                .then()
                .body("fault", nullValue())
                .body("gaps", equalTo(0)));
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
                    new Page.WaitForConditionOptions().setTimeout(60_000));
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
