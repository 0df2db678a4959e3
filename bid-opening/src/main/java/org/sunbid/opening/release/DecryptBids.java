package org.sunbid.opening.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.sunbid.opening.attribution.Evidence.Failure;
import org.sunbid.opening.hall.HallChore;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.bid.SealedBids;

/**
 * Decrypts bids whose key is here, as many at once as the node has processors. Each bid is decrypted by one node at a time:
 * a node that dies in the middle gives its bid free with its database connection, and another begins it anew.
 */
@ApplicationScoped
class DecryptBids implements HallChore {

    private static final Logger LOG = Logger.getLogger(DecryptBids.class);

    /** Bids in work on a node; each holds two connections to the database. */
    private static final int AT_ONCE = Math.min(8, Runtime.getRuntime().availableProcessors());

    private final Halls halls;
    private final SealedBids sealed;
    private final Releases releases;
    private final OpenBid openBid;
    private final FinishDecryption finish;
    private final BidLock lock;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "decryption");
        thread.setDaemon(true);
        return thread;
    });

    DecryptBids(
            Halls halls, SealedBids sealed, Releases releases, OpenBid openBid, FinishDecryption finish, BidLock lock) {
        this.halls = halls;
        this.sealed = sealed;
        this.releases = releases;
        this.openBid = openBid;
        this.finish = finish;
        this.lock = lock;
    }

    @Override
    @Scheduled(every = "{sunbid.opening.wake}", concurrentExecution = ConcurrentExecution.SKIP)
    public void wake() {
        List<UUID> bids = QuarkusTransaction.requiringNew().call(halls::toDecrypt);
        CompletableFuture.allOf(bids.stream()
                        .map(bid -> CompletableFuture.runAsync(() -> lock.whileHeld(bid, () -> decrypt(bid)), workers))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }

    private void decrypt(UUID bidId) {
        try {
            ReceivedBid received = sealed.find(bidId).orThrow();
            try (ContentKey key = releases.keyOf(bidId)) {
                finish.opened(received, openBid.open(received, key));
            }
        } catch (SealingException fault) {
            LOG.infof("bid %s stays closed: %s", bidId, fault.reasonCode());
            boolean intact = sealed.isIntact(bidId);
            finish.unopened(bidId, intact ? Failure.CONTENT : Failure.VAULT, fault.reasonCode());
        } catch (RefusedException refused) {
            String code = refused.reasons().get(0).code().code();
            LOG.infof("bid %s stays closed: %s", bidId, code);
            finish.unopened(bidId, Failure.CONTENT, code);
        } catch (IOException | UncheckedIOException e) {
            if (sealed.isIntact(bidId)) {
                LOG.errorf(e, "bid %s could not be opened now; the next wake tries again", bidId);
            } else {
                finish.unopened(bidId, Failure.VAULT, "");
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "bid %s could not be opened now; the next wake tries again", bidId);
        }
    }
}
