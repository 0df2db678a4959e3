package org.sunbid.trading.bid.intake;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Lets no more chunks be hashed at a time than this node has cores. However many are on their way, the others wait for their
 * turn without a share of the processor, so that tickets and receipts do not stand in line behind them.
 */
@Singleton
public class HashingTurns {

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    HashingTurns() {}

    /** Does a short step of hashing when it is its turn; whatever it throws comes through. */
    public void take(Runnable step) {
        turns.acquireUninterruptibly();
        try {
            step.run();
        } finally {
            turns.release();
        }
    }
}
