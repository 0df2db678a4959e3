package org.sunbid.platform.limit;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * How many bytes a request may bring: 4 MiB of JSON, 16 MiB of anything else, more where a {@link LargeBody} says so. A
 * body whose length is announced is refused before it is read ({@link BodyLimitFilter}); one without a length is cut off
 * when it passes the limit, and its connection is closed however long the sender goes on.
 */
@ApplicationScoped
public class BodyLimits {

    static final long JSON_BYTES = 4L << 20;
    static final long OTHER_BYTES = 16L << 20;

    /** Room for what a form writes around a file. */
    private static final long FORM_BYTES = 1L << 20;

    /** Between the framework's own limit, which is the largest of all, and everything that reads a body. */
    private static final int PRIORITY = 1;

    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    private final List<LargeBody> large;

    @Inject
    BodyLimits(@All List<LargeBody> large) {
        this.large = large;
    }

    /** Watches bodies that do not say how long they are. */
    void watch(@Observes Filters filters) {
        filters.register(this::limit, PRIORITY);
    }

    private void limit(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean bringsBody = !BODILESS.contains(request.method().name());
        if (bringsBody && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            long limit = most(context);
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
            closeBeyond(context, limit + FORM_BYTES);
        }
        context.next();
    }

    private static void closeBeyond(RoutingContext context, long bytes) {
        HttpServerRequest request = context.request();
        long timer = context.vertx().setPeriodic(LOOK_EVERY_MILLIS, look -> {
            if (!request.isEnded() && request.bytesRead() > bytes) {
                request.connection().close();
            }
        });
        context.addEndHandler(answered -> context.vertx().cancelTimer(timer));
    }

    /** Most bytes of this request, form and file together. */
    long most(RoutingContext context) {
        return largeBody(context)
                .map(body -> body.limitBytes() + FORM_BYTES)
                .orElseGet(() -> isJson(context) ? JSON_BYTES : OTHER_BYTES);
    }

    /** What takes this request, if it may be long. */
    Optional<LargeBody> largeBody(RoutingContext context) {
        String method = context.request().method().name();
        String path = context.normalizedPath();
        return large.stream().filter(body -> body.takes(method, path)).findFirst();
    }

    private static boolean isJson(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }
}
