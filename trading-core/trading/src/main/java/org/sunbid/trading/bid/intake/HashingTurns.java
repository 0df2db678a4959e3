package org.sunbid.trading.bid.intake;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.sunbid.sealing.seal.ChunkVerifier;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.WrittenChunkVerifier;
import org.sunbid.sealing.sm3.Sm3Workers;
import org.sunbid.trading.bid.vault.UnfinishedChunk;

/**
 * Lets no more chunks be hashed at a time than this node has cores. However many are on their way, the others wait for their
 * turn without a share of the processor, so that tickets and receipts do not stand in line behind them. SM3 is left to
 * workers, who hash the segments of many chunks side by side; SHA-256 is as fast alone, and hashed by whoever receives it.
 */
@Singleton
public class HashingTurns {

    /** One worker hashes more in lanes than the rest of a node takes in on two cores. */
    private static final int CORES_A_WORKER = 2;

    private static final int SEGMENTS_WAITING = 1024;

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Sm3Workers workers =
            new Sm3Workers(Math.max(1, Runtime.getRuntime().availableProcessors() / CORES_A_WORKER), SEGMENTS_WAITING);

    HashingTurns() {}

    /** The check of this chunk, which is to be written there. */
    public ChunkCheck check(SegmentTree tree, int number, UnfinishedChunk chunk) {
        return switch (tree.suite()) {
            case GM_1 -> new BesideOthers(tree.verifier(number, workers, chunk::read), chunk);
            case ISO_1 -> new InTurn(tree.verifier(number), chunk);
        };
    }

    @PreDestroy
    void end() {
        workers.close();
    }

    /** Written first, then read by the workers. */
    private record BesideOthers(WrittenChunkVerifier verifier, UnfinishedChunk chunk) implements ChunkCheck {

        @Override
        public void take(byte[] bytes, int count) throws IOException {
            verifier.expect(count);
            chunk.write(bytes, 0, count);
            verifier.received(count);
        }

        @Override
        public void finish() throws IOException {
            verifier.finish();
        }

        @Override
        public void close() {
            verifier.close();
        }
    }

    /** Hashed in short steps, each in its turn, then written. */
    private final class InTurn implements ChunkCheck {

        private final ChunkVerifier verifier;
        private final UnfinishedChunk chunk;

        InTurn(ChunkVerifier verifier, UnfinishedChunk chunk) {
            this.verifier = verifier;
            this.chunk = chunk;
        }

        @Override
        public void take(byte[] bytes, int count) throws IOException {
            turns.acquireUninterruptibly();
            try {
                verifier.update(bytes, 0, count);
            } finally {
                turns.release();
            }
            chunk.write(bytes, 0, count);
        }

        @Override
        public void finish() {
            verifier.finish();
        }

        @Override
        public void close() {}
    }
}
