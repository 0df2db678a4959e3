package org.sunbid.platform.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotType;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test that looks at pages as people do. Extend it in a {@code @QuarkusTest}. Without Chromium every such test is
 * skipped and says so loudly on the error stream; {@code -Dsunbid.chromium=PATH} names the browser.
 *
 * <p>A page passes {@link #look} when, in Chinese and English, 1280 and 360 pixels wide, the browser's console stays
 * without an error (so the Content-Security-Policy blocked nothing) and nothing sticks out sideways, and when axe-core
 * finds no violation of WCAG 2.1 AA: in Chinese on the wide page, in English on the narrow one, which is half of the work
 * and has all words and both layouts in it. With {@code -Dtest.screenshots=true} its pictures lie in
 * {@code target/screenshots}; taking them costs more than all else a page does.
 */
public abstract class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final boolean PICTURES = Boolean.getBoolean("test.screenshots");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** The address of the running application. */
    @TestHTTPResource("/")
    protected URL root;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext visitor;
    private Page looking;

    @BeforeEach
    void openBrowser() {
        if (Chromium.executable().isEmpty()) {
            System.err.printf(
                    "%n*** SKIPPED: %s needs Chromium and found none (set -Dsunbid.chromium=PATH) ***%n%n", getClass());
            Assumptions.abort("no Chromium");
        }
        visitor = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    @AfterEach
    void closeBrowser() {
        if (visitor != null) {
            visitor.close();
        }
    }

    /** From now on the visitor carries this session token, as after logging in. */
    protected void logIn(String token) {
        visitor.addCookies(List.of(new Cookie("sunbid_session", token).setUrl(root.toString())));
    }

    /** A new page of the visitor's at this path, 1280 pixels wide; its console is listened to. */
    protected Page open(String path) {
        Page page = listenedTo();
        page.setViewportSize(WIDE, 900);
        page.navigate(address(path));
        return page;
    }

    private Page listenedTo() {
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Looks at a page in both languages and widths; see above for what it must stand. */
    protected void look(String name, String path) {
        if (looking == null) {
            // one for all: a new one starts a process of the browser's, which costs more than the page
            looking = listenedTo();
        }
        for (String language : List.of("zh", "en")) {
            looking.setViewportSize(WIDE, 900);
            looking.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
            look(name + "-" + language, looking, language.equals("zh") ? Set.of(WIDE) : Set.of(NARROW));
        }
    }

    /** Looks at a page as it stands now, in both widths, with axe-core in both. */
    protected void look(String name, Page page) {
        look(name, page, Set.of(WIDE, NARROW));
    }

    private void look(String name, Page page, Set<Integer> withAxe) {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 900);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.LOAD);
            if (PICTURES) {
                picture(name + "-" + width, page);
            }
            if (withAxe.contains(width)) {
                assertThat(Axe.violations(page)).as("%s at %d px", name, width).isEmpty();
            }
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as("%s is wider than %d px", name, width)
                    .isLessThanOrEqualTo(width);
        }
        assertThat(complaints).as("console of " + name).isEmpty();
    }

    private static void picture(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(SCREENSHOTS.resolve(name + ".jpeg")));
    }

    /** The full address of a path. */
    protected String address(String path) {
        return root.toString().replaceAll("/$", "") + path;
    }
}
