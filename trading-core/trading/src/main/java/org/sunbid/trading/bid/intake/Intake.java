package org.sunbid.trading.bid.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.bid.BidRefusal;
import org.sunbid.trading.bid.vault.BidVault;

/**
 * The places for chunks on their way into the vault of this node. Who finds none waits a moment, then is told when to
 * come back; neither costs a bidder anything, for its ticket stands and the chunks that are there stay. No organisation
 * can take all places. Files and memory in use are so bounded by the places, whatever the number of uploads.
 */
@Singleton
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final IntakeLimits limits;
    private final BidVault vault;
    private final IntakeFigures figures;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition left = lock.newCondition();
    private final Map<String, Integer> ofBidders = new HashMap<>();
    private int taken;
    private long bytesOnTheirWay;
    private int waiting;

    Intake(IntakeLimits limits, BidVault vault, IntakeFigures figures) {
        this.limits = limits;
        this.vault = vault;
        this.figures = figures;
    }

    /** A place; closed when its chunk is in the vault or given up. */
    @FunctionalInterface
    public interface Place {
        /** Leaves it. */
        void close();
    }

    /**
     * Takes a place.
     *
     * @param uscc of the bidder
     * @param bytes of the chunk
     * @return refused when there is none, or no room in the vault, or the vault does not tell
     */
    public Outcome<Place> enter(String uscc, long bytes) {
        lock.lock();
        try {
            if (ofBidders.getOrDefault(uscc, 0) >= limits.chunksOfOne()) {
                figures.refused();
                return Outcome.refused(BidRefusal.TOO_MANY_AT_ONCE, limits.chunksOfOne());
            }
            if (!awaitPlace(bytes)) {
                figures.refused();
                return Outcome.refused(BidRefusal.BUSY, figures.secondsToComeBack());
            }
            Decision room = room(bytes);
            if (room instanceof Decision.Refused refused) {
                figures.refused();
                return new Outcome.Refused<>(refused.reasons());
            }
            ofBidders.merge(uscc, 1, Integer::sum);
            taken++;
            bytesOnTheirWay += bytes;
            return Outcome.done(() -> leave(uscc, bytes));
        } finally {
            lock.unlock();
        }
    }

    /** The refusal of everybody, while all places are taken and nobody more may wait. */
    Optional<List<Reason>> crowded() {
        lock.lock();
        try {
            if (taken < limits.chunks() || waiting < limits.waiting()) {
                return Optional.empty();
            }
            figures.refused();
            return Optional.of(List.of(Reason.of(BidRefusal.BUSY, figures.secondsToComeBack())));
        } finally {
            lock.unlock();
        }
    }

    private Decision room(long bytes) {
        try {
            long free = vault.freeBytes() - bytesOnTheirWay - bytes;
            return Decision.require(free >= limits.keepFree(), BidRefusal.VAULT_FULL);
        } catch (IOException away) {
            LOG.warn("it cannot be known how much room the vault has", away);
            return Decision.refused(BidRefusal.VAULT_AWAY);
        }
    }

    private boolean awaitPlace(long bytes) {
        long nanos = limits.patience().toNanos();
        while (isFull(bytes)) {
            if (nanos <= 0 || waiting >= limits.waiting()) {
                return false;
            }
            waiting++;
            try {
                nanos = left.awaitNanos(nanos);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                waiting--;
            }
        }
        return true;
    }

    private boolean isFull(long bytes) {
        return taken >= limits.chunks() || (taken > 0 && bytes > limits.bytes() - bytesOnTheirWay);
    }

    private void leave(String uscc, long bytes) {
        lock.lock();
        try {
            ofBidders.computeIfPresent(uscc, (bidder, places) -> places > 1 ? places - 1 : null);
            taken--;
            bytesOnTheirWay -= bytes;
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Chunks on their way now. */
    public int taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
