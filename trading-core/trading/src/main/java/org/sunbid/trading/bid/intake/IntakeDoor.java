package org.sunbid.trading.bid.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunbid.platform.rule.RefusedException;

/**
 * Turns chunks away while every place and every place to wait is taken, before anything else is asked about them: a crowd
 * at the door must not take the time of those inside. Who may send a chunk is decided behind it, as ever.
 */
public class IntakeDoor {

    private static final Pattern CHUNK = Pattern.compile("/api/bids/[^/]+/chunks/[^/]+");

    private final Intake intake;

    @Inject
    IntakeDoor(Intake intake) {
        this.intake = intake;
    }

    /** Refuses with {@code bid.busy} and when to come back. */
    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext context) {
        boolean chunk = context.request().method().name().equals("PUT")
                && CHUNK.matcher(context.normalizedPath()).matches();
        if (chunk) {
            intake.crowded().ifPresent(busy -> {
                throw new RefusedException(busy);
            });
        }
    }
}
