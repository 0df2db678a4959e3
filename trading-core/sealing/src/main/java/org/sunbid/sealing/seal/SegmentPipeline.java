package org.sunbid.sealing.seal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Reads segments one after the other, works on several at once and gives them back in their order.
 *
 * <p>At most twice as many segments as there are workers are in memory; their buffers are used again and again, so that
 * memory does not grow with the payload. Reading happens on the calling thread; the first failure, of reading or of
 * work, ends the pipeline.
 */
final class SegmentPipeline implements AutoCloseable {

    private static final int WORKERS =
            Math.max(1, Math.min(12, Runtime.getRuntime().availableProcessors()));

    private final Supplier<SegmentCipher> ciphers;
    private final Stages stages;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, SegmentPipeline::worker);
    private final ArrayDeque<Future<Segment>> underWay = new ArrayDeque<>();
    private final ArrayDeque<Segment> free = new ArrayDeque<>();
    private boolean ended;

    /** What happens to segments. */
    interface Stages {

        /** Fills the segment; false at the end. */
        boolean read(Segment segment) throws IOException;

        /** Seals or opens, on any thread. */
        void work(Segment segment);
    }

    SegmentPipeline(Supplier<SegmentCipher> ciphers, Stages stages) {
        this.ciphers = ciphers;
        this.stages = stages;
    }

    /** The next finished segment, to be given back by {@link #recycle}; empty at the end. */
    Optional<Segment> next() throws IOException {
        while (!ended && underWay.size() < 2 * WORKERS) {
            begin();
        }
        return underWay.isEmpty() ? Optional.empty() : Optional.of(result(underWay.remove()));
    }

    /** Takes back a segment whose output is no longer needed. */
    void recycle(Segment segment) {
        free.add(segment);
    }

    private void begin() throws IOException {
        Segment segment = free.isEmpty() ? new Segment(ciphers.get()) : free.remove();
        ended = !stages.read(segment);
        if (!ended) {
            underWay.add(workers.submit(() -> {
                stages.work(segment);
                return segment;
            }));
        }
    }

    private static Segment result(Future<Segment> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("a segment failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "seal-segment");
        thread.setDaemon(true);
        return thread;
    }
}
