package org.sunbid.evaluation.city;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.sunbid.platform.session.SessionLimits;

/** How a workstation proves which it is: browsers by a cookie that scripts cannot read, tools by a header. */
@Singleton
public class WorkstationCookie {

    /** The cookie's name. */
    public static final String NAME = "sunbid_workstation";
    /** The header's. */
    public static final String HEADER = "Sunbid-Workstation";

    private static final Duration LASTS = Duration.ofDays(365);
    private static final int LIMIT_CHARACTERS = 128;

    private final SessionLimits limits;

    WorkstationCookie(SessionLimits limits) {
        this.limits = limits;
    }

    /** Never sent with requests from other sites. */
    NewCookie of(String secret) {
        return new NewCookie.Builder(NAME)
                .value(secret)
                .path("/")
                .maxAge((int) LASTS.toSeconds())
                .httpOnly(true)
                .secure(limits.secureCookie())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** The secret that this request brings; empty when it brings none. */
    public static String secret(RoutingContext context) {
        return secret(context.request());
    }

    /** The same of a request that has no context, such as the handshake of a WebSocket. */
    public static String secret(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .or(() -> Optional.ofNullable(request.getCookie(NAME)).map(Cookie::getValue))
                .filter(secret -> secret.length() <= LIMIT_CHARACTERS)
                .orElse("");
    }
}
