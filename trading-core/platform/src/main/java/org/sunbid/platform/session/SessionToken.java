package org.sunbid.platform.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** The token that a request brings: as {@code Authorization: Bearer} from tools, as a cookie from browsers. */
public final class SessionToken extends BaseAuthenticationRequest {

    /** The cookie's name. */
    public static final String COOKIE = "sunbid_session";

    private static final String BEARER = "bearer ";
    private static final int LIMIT_CHARACTERS = 128;

    private final String token;
    private final boolean fromCookie;

    private SessionToken(String token, boolean fromCookie) {
        this.token = token;
        this.fromCookie = fromCookie;
    }

    /** The token of this request; the header counts before the cookie. */
    public static Optional<SessionToken> of(RoutingContext context) {
        return of(context.request());
    }

    /** The same of a request that has no context, such as the handshake of a WebSocket. */
    public static Optional<SessionToken> of(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return usable(header.substring(BEARER.length()).strip(), false);
        }
        return Optional.ofNullable(request.getCookie(COOKIE)).flatMap(cookie -> usable(cookie.getValue(), true));
    }

    private static Optional<SessionToken> usable(String token, boolean fromCookie) {
        return token.isEmpty() || token.length() > LIMIT_CHARACTERS
                ? Optional.empty()
                : Optional.of(new SessionToken(token, fromCookie));
    }

    /** The secret. */
    public String value() {
        return token;
    }

    /** It came by itself with a browser's request, so that the request's origin has to be checked. */
    public boolean fromCookie() {
        return fromCookie;
    }
}
