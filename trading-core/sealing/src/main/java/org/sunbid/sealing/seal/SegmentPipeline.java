package org.sunbid.sealing.seal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Reads segments one after the other, works on several at once and hands them on in their order.
 *
 * <p>At most twice as many segments as there are workers are in memory; their buffers are used again and again, so that
 * memory does not grow with the payload.
 */
final class SegmentPipeline {

    private static final int WORKERS =
            Math.max(1, Math.min(12, Runtime.getRuntime().availableProcessors()));

    private SegmentPipeline() {}

    /** What happens to segments; reading and writing happen on the calling thread. */
    interface Stages {

        /** Fills the segment; false at the end. */
        boolean read(Segment segment) throws IOException;

        /** Seals or opens, on any thread. */
        void work(Segment segment);

        /** Takes the result. */
        void write(Segment segment) throws IOException;
    }

    static void run(Supplier<SegmentCipher> ciphers, Stages stages) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, SegmentPipeline::worker);
        try {
            ArrayDeque<Future<Segment>> underWay = new ArrayDeque<>();
            ArrayDeque<Segment> free = new ArrayDeque<>();
            Segment next = new Segment(ciphers.get());
            while (stages.read(next)) {
                Segment segment = next;
                underWay.add(workers.submit(() -> {
                    stages.work(segment);
                    return segment;
                }));
                if (underWay.size() == 2 * WORKERS) {
                    free.add(write(underWay.remove(), stages));
                }
                next = free.isEmpty() ? new Segment(ciphers.get()) : free.remove();
            }
            while (!underWay.isEmpty()) {
                write(underWay.remove(), stages);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Segment write(Future<Segment> result, Stages stages) throws IOException {
        try {
            Segment segment = result.get();
            stages.write(segment);
            return segment;
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

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "seal-segment");
        thread.setDaemon(true);
        return thread;
    }
}
