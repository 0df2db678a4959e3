package org.sunbid.evaluation.lending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.time.DatabaseClock;

/**
 * Experts who have not answered within the window give way to the next in drawn order, whoever they are, and nobody is asked any
 * more once the session's window is over. No host sits here to do it, so time does. Any number of nodes may.
 */
@ApplicationScoped
public class EndSilence {

    private static final Logger LOG = Logger.getLogger(EndSilence.class);

    private final Lendings lendings;
    private final LentExperts experts;
    private final InviteLent inviting;
    private final DatabaseClock clock;
    private final Duration window;

    EndSilence(
            Lendings lendings,
            LentExperts experts,
            InviteLent inviting,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.evaluation.answer-window", defaultValue = "PT30M") Duration window) {
        this.lendings = lendings;
        this.experts = experts;
        this.inviting = inviting;
        this.clock = clock;
        this.window = window;
    }

    /** Looks at all whose time has come. */
    @Scheduled(every = "{sunbid.draw.wake}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(window);
    }

    /** As if so long were the time to answer. */
    void look(Duration toAnswer) {
        Instant now = QuarkusTransaction.requiringNew().call(clock::now);
        Instant latest = now.minus(toAnswer);
        all(() -> lendings.endedBy(now)).forEach(id -> attempt(id, () -> end(id)));
        all(() -> lendings.silentSince(latest)).forEach(id -> attempt(id, () -> replace(id, latest)));
    }

    private static List<UUID> all(java.util.concurrent.Callable<List<UUID>> query) {
        return QuarkusTransaction.requiringNew().call(query);
    }

    private static void attempt(UUID lending, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.errorf(e, "lending %s could not go on; the next wake tries again", lending);
        }
    }

    private void end(UUID id) {
        open(id).ifPresent(lending -> {
            experts.silentSince(lending, clock.now()).forEach(LentExpert::stayedSilent);
            lending.over();
        });
    }

    private void replace(UUID id, Instant latest) {
        open(id).ifPresent(lending -> {
            experts.silentSince(lending, latest).forEach(LentExpert::stayedSilent);
            experts.flush();
            inviting.fill(lending, clock.now());
        });
    }

    private Optional<Lending> open(UUID id) {
        return lendings.held(id).filter(lending -> lending.state() == LendingState.DRAWN);
    }
}
