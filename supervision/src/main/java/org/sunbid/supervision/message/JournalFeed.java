package org.sunbid.supervision.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Messages as they arrive, for streams. Reads the journal behind what each reader has seen, so a reader that comes back
 * with the last number it saw gets everything since, from whichever node.
 */
@Singleton
public class JournalFeed {

    private static final Logger LOG = Logger.getLogger(JournalFeed.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private final Journal journal;

    JournalFeed(Journal journal) {
        this.journal = journal;
    }

    /**
     * Messages behind this number, for ever; an empty list now and then, to keep the line open.
     *
     * @param after the last number seen; empty to begin with what arrives from now on
     * @param tender of this tender only; empty for all
     */
    public Multi<List<SupervisedMessage>> follow(Optional<Long> after, String tender) {
        AtomicLong seen = new AtomicLong(after.orElse(-1L));
        AtomicLong quiet = new AtomicLong();
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look(seen, tender))
                .filter(batch -> !batch.isEmpty() || quiet.incrementAndGet() % 25 == 0)
                .onFailure()
                .invoke(e -> LOG.errorf(e, "a reader of the journal is cut off and comes again"));
    }

    private List<SupervisedMessage> look(AtomicLong seen, String tender) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (seen.get() < 0) {
                seen.set(journal.newest());
            }
            List<SupervisedMessage> batch = tender.isEmpty()
                    ? journal.after(seen.get(), Journal.LIMIT)
                    : journal.after(seen.get(), tender, Journal.LIMIT);
            batch.forEach(message -> seen.set(message.id()));
            return batch;
        });
    }
}
