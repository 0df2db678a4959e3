package org.sunbid.platform.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the current request: {@code ?lang=}, else the cookie {@code lang}, else, for JSON interfaces only, the
 * header {@code Accept-Language}, else Chinese. Pages do not follow the browser's language, so that what one person sees
 * and reads out to another is the same until somebody switches.
 */
@RequestScoped
public class CurrentLanguage {

    static final String NAME = "lang";

    private final CurrentVertxRequest request;

    CurrentLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The language; Chinese outside a request. */
    public Language get() {
        RoutingContext context = request.getCurrent();
        return context == null ? Language.ZH : of(context);
    }

    /** Its locale. */
    public Locale locale() {
        return get().locale();
    }

    private static Language of(RoutingContext context) {
        return asked(context)
                .or(() -> Optional.ofNullable(context.request().getCookie(NAME))
                        .map(Cookie::getValue)
                        .flatMap(Language::of))
                .or(() -> accepted(context))
                .orElse(Language.ZH);
    }

    /** The language that the address itself asks for. */
    static Optional<Language> asked(RoutingContext context) {
        return Optional.ofNullable(context.request().getParam(NAME)).flatMap(Language::of);
    }

    private static Optional<Language> accepted(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(context.request().getHeader("Accept-Language"))
                .filter(header -> !header.isBlank())
                .map(header -> Language.of(Locale.forLanguageTag(header.split("[,;]", 2)[0].strip())));
    }
}
