package org.sunbid.platform.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.RefusedException;

/**
 * Refuses requests that another site makes a browser send (CSRF). A request that changes something must come from a page
 * of this platform, by {@code Sec-Fetch-Site} or else by {@code Origin}; one with a session cookie and neither header is
 * refused too. Tools send no cookie and neither header, and pass.
 */
public class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Checks the request before anything else looks at it. */
    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!READING.contains(request.method().name()) && !comesFromHere(request)) {
            throw new RefusedException(PlatformRefusal.FOREIGN_ORIGIN);
        }
    }

    /** Whether a request comes from a page of this platform, or from a tool; for handshakes, which are reading requests. */
    public static boolean comesFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return sameHost(origin, request);
        }
        return SessionToken.of(request).filter(SessionToken::fromCookie).isEmpty();
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority()
                            .toString()
                            .equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
