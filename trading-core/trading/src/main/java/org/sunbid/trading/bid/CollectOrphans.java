package org.sunbid.trading.bid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunbid.trading.bid.vault.BidVault;

/**
 * Removes from the vault what nobody counts any more: the ciphertext of bids that were replaced, withdrawn by their
 * bidder or not wholly transferred. First the vault, then the note: an interrupted collection is done again.
 */
@ApplicationScoped
public class CollectOrphans {

    private static final Logger LOG = Logger.getLogger(CollectOrphans.class);
    private static final int AT_ONCE = 50;
    private static final int SWEPT_AT_ONCE = 500;

    /** Longer than the slowest sender may take for a chunk. */
    private static final Duration UNFINISHED_FOR = Duration.ofHours(1);

    private final Bids bids;
    private final BidVault vault;
    private final Clock clock;

    CollectOrphans(Bids bids, BidVault vault, Clock clock) {
        this.bids = bids;
        this.vault = vault;
        this.clock = clock;
    }

    /** Collects some. */
    @Scheduled(every = "${sunbid.vault.collect:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void collect() {
        List<UUID> discarded = QuarkusTransaction.requiringNew()
                .call(() -> bids.uncleared(AT_ONCE).stream().map(Bid::id).toList());
        discarded.forEach(this::clear);
    }

    /**
     * Looks through the whole vault for what no bid owns: left by a node that died between the vault and its note, or by
     * a chunk that outran a withdrawal. A bid is in the database before its first chunk is in the vault.
     */
    @Scheduled(every = "${sunbid.vault.sweep:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() throws IOException {
        int strays = 0;
        Optional<UUID> last = Optional.empty();
        do {
            List<UUID> stored = vault.bidsAfter(last, SWEPT_AT_ONCE);
            for (UUID stray : QuarkusTransaction.requiringNew().call(() -> bids.ownerless(stored))) {
                vault.remove(stray);
                strays++;
            }
            last = stored.isEmpty() ? Optional.empty() : Optional.of(stored.get(stored.size() - 1));
        } while (last.isPresent());
        int parts = vault.removeUnfinished(clock.instant().minus(UNFINISHED_FOR));
        if (strays + parts > 0) {
            LOG.infof("the vault had %d bids that nobody owns and %d chunks that nobody finished", strays, parts);
        }
    }

    /** A node that was killed left chunks half written; its next start, or somebody's sweep, removes them. */
    void begin(@Observes StartupEvent start) throws IOException {
        vault.removeUnfinished(clock.instant().minus(UNFINISHED_FOR));
    }

    private void clear(UUID bidId) {
        try {
            vault.remove(bidId);
            QuarkusTransaction.requiringNew().run(() -> bids.locked(bidId).vaultCleared());
        } catch (IOException e) {
            LOG.warnf(e, "bid %s stays in the vault; the next collection tries again", bidId);
        }
    }
}
