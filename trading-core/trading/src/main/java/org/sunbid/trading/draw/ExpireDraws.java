package org.sunbid.trading.draw;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.time.DatabaseClock;

/**
 * Ends draws in which a party has been silent for too long, by its name, and holds those whose tender stood still when the
 * last share came. Any number of nodes may do it: each draw is looked at again once it is held.
 */
@ApplicationScoped
public class ExpireDraws {

    private static final Logger LOG = Logger.getLogger(ExpireDraws.class);

    private final JointDraws draws;
    private final FinishDraw finish;
    private final DatabaseClock clock;
    private final Duration patience;

    ExpireDraws(
            JointDraws draws,
            FinishDraw finish,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.draw.patience") Duration patience) {
        this.draws = draws;
        this.finish = finish;
        this.clock = clock;
        this.patience = patience;
    }

    /** Looks at all whose time has come. */
    @Scheduled(every = "{sunbid.draw.wake}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        expire(patience);
    }

    /** As if so long were the longest a party may be silent. */
    void expire(Duration longest) {
        QuarkusTransaction.requiringNew()
                .call(() -> draws.silentSince(clock.now().minus(longest)))
                .forEach(draw -> attempt(draw, () -> giveUp(draw, longest)));
        QuarkusTransaction.requiringNew().call(draws::revealed).forEach(draw -> attempt(draw, () -> hold(draw)));
    }

    private static void attempt(UUID draw, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.errorf(e, "draw %s could not be ended; the next wake tries again", draw);
        }
    }

    private void giveUp(UUID id, Duration longest) {
        Instant latest = clock.now().minus(longest);
        draws.held(id)
                .filter(draw -> draw.state().isOpen())
                .filter(draw -> draw.state() != JointDrawState.REVEALED || draw.isTold())
                .filter(draw -> !draw.since().isAfter(latest))
                .ifPresent(finish::giveUp);
    }

    private void hold(UUID id) {
        draws.held(id).filter(draw -> draw.state() == JointDrawState.REVEALED).ifPresent(finish::finish);
    }
}
