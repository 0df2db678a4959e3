package org.sunbid.platform.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A browser of its own with a camera and a microphone that are made up, started as a process, so that it can be killed as
 * computers are.
 */
public final class CameraBrowser implements AutoCloseable {

    private static final String LISTENS = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final Browser browser;
    private final List<String> console = new CopyOnWriteArrayList<>();

    private CameraBrowser(Path profile, Process process, Browser browser) {
        this.profile = profile;
        this.process = process;
        this.browser = browser;
    }

    /** Starts one. */
    public static CameraBrowser start(Playwright playwright) {
        try {
            Path profile = Files.createTempDirectory("camera");
            Process process = new ProcessBuilder(
                            Chromium.executable().orElseThrow().toString(),
                            "--no-sandbox",
                            "--headless",
                            "--disable-gpu",
                            "--disable-software-rasterizer",
                            "--disable-background-networking",
                            "--renderer-process-limit=1",
                            "--disable-features=WebRtcHideLocalIpsWithMdns",
                            "--use-fake-device-for-media-stream",
                            "--use-fake-ui-for-media-stream",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile)
                    .redirectErrorStream(true)
                    .start();
            return new CameraBrowser(profile, process, playwright.chromium().connectOverCDP(address(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<String> address = Optional.of(line)
                    .filter(text -> text.startsWith(LISTENS))
                    .map(text -> text.substring(LISTENS.length()));
            if (address.isPresent()) {
                Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}), "browser-output");
                rest.setDaemon(true);
                rest.start();
                return address.get();
            }
        }
        throw new IOException("the browser did not start");
    }

    /** A page at this address, as somebody with this session sees it. */
    public Page open(String address, String token) {
        BrowserContext context = browser.newContext();
        context.addCookies(List.of(new Cookie("sunbid_session", token)
                .setDomain(URI.create(address).getHost())
                .setPath("/")));
        Page page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + " " + message.text()));
        page.navigate(address);
        return page;
    }

    /** What its pages have written on their consoles. */
    public List<String> console() {
        return List.copyOf(console);
    }

    /** Ends it as a power failure does. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a folder of the temporary files is left
        }
    }
}
