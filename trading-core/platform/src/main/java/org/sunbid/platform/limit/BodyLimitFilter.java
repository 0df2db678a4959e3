package org.sunbid.platform.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sunbid.platform.file.FileRefusal;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.rule.ReasonCode;
import org.sunbid.platform.rule.RefusedException;

/** Refuses bodies that announce more bytes than {@link BodyLimits} allows, before one of them is read. */
public class BodyLimitFilter {

    /** So long is read and thrown away what a refused sender still has on its way, so that it gets to see the answer. */
    private static final long LINGER_MILLIS = 2000;

    private static final Set<Integer> REFUSES_THE_BODY = Set.of(
            ReasonCode.Kind.LIMIT.status(),
            ReasonCode.Kind.RATE.status(),
            ReasonCode.Kind.AWAY.status(),
            ReasonCode.Kind.FULL.status());

    private final BodyLimits limits;

    @Inject
    BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    /** Compares the announced length. */
    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limits.most(context)) {
            throw new RefusedException(List.of(limits.largeBody(context)
                    .map(body -> Reason.of(FileRefusal.TOO_LARGE, Formats.bytes(body.limitBytes())))
                    .orElseGet(() -> Reason.of(PlatformRefusal.TOO_LARGE))));
        }
    }

    /** After a refusal of the body itself, for its length or for want of room, the rest is not waited for. */
    @ServerResponseFilter
    public void hangUp(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (REFUSES_THE_BODY.contains(response.getStatus())
                && !context.request().isEnded()) {
            response.getHeaders().putSingle("Connection", "close");
            context.addEndHandler(answered -> linger(context));
        }
    }

    private static void linger(RoutingContext context) {
        var connection = context.request().connection();
        if (context.request().isEnded()) {
            connection.close();
            return;
        }
        context.request()
                .handler(rest -> {})
                .endHandler(end -> connection.close())
                .exceptionHandler(gone -> {})
                .resume();
        context.vertx().setTimer(LINGER_MILLIS, late -> connection.close());
    }
}
