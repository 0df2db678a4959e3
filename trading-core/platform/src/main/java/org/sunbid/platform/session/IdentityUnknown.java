package org.sunbid.platform.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ServiceUnavailableException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A request with a token that could not be looked up because the database is away. It goes on as nobody's, so that it may
 * do nothing, and is answered before any endpoint is reached; the same for tools and people as any other failure.
 */
class IdentityUnknown {

    private static final String KEY = IdentityUnknown.class.getName();
    private static final int FIRST = 0;

    /** Remembers why nobody knows whose request this is. */
    static void because(Throwable failure, RoutingContext context) {
        context.put(KEY, failure);
    }

    @Priority(FIRST)
    @ServerRequestFilter(preMatching = true)
    void refuse(RoutingContext context) {
        Throwable failure = context.get(KEY);
        if (failure != null) {
            throw new ServiceUnavailableException(0L, failure);
        }
    }
}
