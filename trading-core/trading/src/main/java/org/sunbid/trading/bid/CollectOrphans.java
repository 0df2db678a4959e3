package org.sunbid.trading.bid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
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

    private final Bids bids;
    private final BidVault vault;

    CollectOrphans(Bids bids, BidVault vault) {
        this.bids = bids;
        this.vault = vault;
    }

    /** Collects some. */
    @Scheduled(every = "${sunbid.vault.collect:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void collect() {
        List<UUID> discarded = QuarkusTransaction.requiringNew()
                .call(() -> bids.uncleared(AT_ONCE).stream().map(Bid::id).toList());
        discarded.forEach(this::clear);
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
