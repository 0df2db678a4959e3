package org.sunbid.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Every request has a trace id: the caller's, when it sends a {@code traceparent} (W3C Trace Context), else a new one. All
 * lines of the log that belong to the request carry it as {@code traceId}, answers as {@code X-Trace-Id}, failures in their
 * problem, so that what a user reports is found in the log.
 */
@ApplicationScoped
public class TraceIds {

    /** Its name in the log. */
    public static final String KEY = "traceId";

    static final String HEADER = "X-Trace-Id";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NONE = "0".repeat(32);

    /** Before everything else that looks at a request. */
    private static final int PRIORITY = 1_000;

    void watch(@Observes Filters filters) {
        filters.register(TraceIds::begin, PRIORITY);
    }

    /** The trace id of the request that runs; a new one outside of requests. */
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : fresh();
    }

    private static void begin(RoutingContext context) {
        String id = given(context.request().getHeader("traceparent")).orElseGet(TraceIds::fresh);
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private static Optional<String> given(String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() && !matcher.group(1).equals(NONE) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
