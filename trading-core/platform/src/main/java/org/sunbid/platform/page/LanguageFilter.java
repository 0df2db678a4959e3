package org.sunbid.platform.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets templates be rendered in the current language, and remembers a language that the address asked for. */
class LanguageFilter {

    private static final int REMEMBERED_SECONDS = 365 * 24 * 60 * 60;

    private final CurrentLanguage language;

    LanguageFilter(CurrentLanguage language) {
        this.language = language;
    }

    /** Qute takes a template's locale from this header. */
    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request, RoutingContext context) {
        request.getHeaders()
                .putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.get().tag());
        CurrentLanguage.asked(context).ifPresent(asked -> context.response()
                .addCookie(Cookie.cookie(CurrentLanguage.NAME, asked.code())
                        .setPath("/")
                        .setMaxAge(REMEMBERED_SECONDS)
                        .setSameSite(CookieSameSite.LAX)
                        .setHttpOnly(true)));
    }
}
