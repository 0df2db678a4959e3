package org.sunbid.platform.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.RefusedException;

/** Counts requests to endpoints that are {@link RateLimited}. */
public class RateLimitFilter {

    private final RateLimits limits;

    @Inject
    RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    /** Refuses what is too much. */
    @ServerRequestFilter
    public void count(ResourceInfo resource, RoutingContext context) {
        RateLimited limited = resource.getResourceMethod().getAnnotation(RateLimited.class);
        if (limited == null) {
            return;
        }
        var remote = context.request().remoteAddress();
        String caller = remote == null ? "" : remote.hostAddress();
        String endpoint = resource.getResourceClass().getName() + "."
                + resource.getResourceMethod().getName();
        if (!limits.take(endpoint + " " + caller, limited.value())) {
            throw new RefusedException(PlatformRefusal.TOO_OFTEN);
        }
    }
}
