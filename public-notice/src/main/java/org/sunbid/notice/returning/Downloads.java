package org.sunbid.notice.returning;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which tenders this browser downloaded, and until when it has seen what was published about them. Kept in the visitor's
 * own cookie only: before the deadline nobody may learn who or how many downloaded (O20 21).
 */
@RequestScoped
public class Downloads {

    private static final String COOKIE = "downloads";
    private static final int MOST = 30;
    private static final long KEPT_SECONDS = 400L * 24 * 60 * 60;
    private static final Pattern ENTRY = Pattern.compile("([0-9A-Za-z]{20})-(\\d{1,12})");

    private final CurrentVertxRequest request;

    @Inject
    Downloads(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Tender codes with the time until which the visitor has seen their publications; the latest last. */
    public Map<String, Instant> all() {
        Map<String, Instant> downloads = new LinkedHashMap<>();
        Cookie cookie = request.getCurrent() == null
                ? null
                : request.getCurrent().request().getCookie(COOKIE);
        if (cookie != null) {
            Matcher entries = ENTRY.matcher(cookie.getValue());
            while (entries.find() && downloads.size() < MOST) {
                downloads.put(entries.group(1), Instant.ofEpochSecond(Long.parseLong(entries.group(2))));
            }
        }
        return downloads;
    }

    /** This tender was downloaded; what was published until now is known. */
    public void remember(String tender, Instant now) {
        Map<String, Instant> downloads = all();
        downloads.remove(tender);
        downloads.put(tender, now);
        write(downloads);
    }

    /** The visitor saw the page of a tender; does nothing for one that was not downloaded. */
    public void seen(String tender, Instant now) {
        Map<String, Instant> downloads = all();
        if (downloads.containsKey(tender)) {
            downloads.put(tender, now);
            write(downloads);
        }
    }

    private void write(Map<String, Instant> downloads) {
        String value = downloads.entrySet().stream()
                .skip(Math.max(0, downloads.size() - MOST))
                .map(entry -> entry.getKey() + "-" + entry.getValue().getEpochSecond())
                .collect(Collectors.joining("."));
        request.getCurrent()
                .response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setMaxAge(KEPT_SECONDS)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }
}
