package org.sunbid.platform.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the distribution's Chromium, headless, one a JVM. Found by the property or environment
 * variable {@code sunbid.chromium} / {@code SUNBID_CHROMIUM}, else in the usual places; never downloaded. The shell
 * without windows comes first: the same pages for a fifth of the processor's time. All pages of a site share one process,
 * since starting one costs more than most pages.
 */
final class Chromium {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium");

    private static Browser browser;

    private Chromium() {}

    /** Where it is, when it is. */
    static Optional<Path> executable() {
        Stream<String> named = Stream.of(System.getProperty("sunbid.chromium"), System.getenv("SUNBID_CHROMIUM"));
        return Stream.concat(named, USUAL.stream())
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The running browser; started by the first call, ended with the JVM. */
    static synchronized Browser browser() {
        if (browser == null) {
            Path executable = executable().orElseThrow();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-software-rasterizer",
                                    "--disable-background-networking",
                                    "--process-per-site",
                                    "--renderer-process-limit=1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
