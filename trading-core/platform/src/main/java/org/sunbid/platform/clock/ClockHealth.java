package org.sunbid.platform.clock;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * The clock in {@code /q/health/well}. Not part of readiness: a node whose clock is off still takes bids, as the
 * database's clock decides whether they are in time.
 */
@Wellness
@ApplicationScoped
public class ClockHealth implements HealthCheck {

    private final NodeClock clock;

    ClockHealth(NodeClock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("clock").status(clock.fit());
        clock.current().ifPresent(state -> {
            answer.withData("node", state.node())
                    .withData("databaseMillis", state.databaseMillis())
                    .withData("verdict", state.verdict().name());
            state.serversMillis().ifPresent(millis -> answer.withData("serversMillis", millis));
        });
        return answer.build();
    }
}
