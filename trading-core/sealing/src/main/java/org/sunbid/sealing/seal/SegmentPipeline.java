package org.sunbid.sealing.seal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads segments one after the other, works on several at once and gives them back in their order.
 *
 * <p>At most twice as many segments as there are workers are in memory; their buffers are used again and again, so that
 * memory does not grow with the payload. Workers read, one at a time, so that reading, work and what the caller does with
 * the results go on side by side; nobody reads any more when {@link #close} has returned. The first failure, of reading
 * or of work, ends the pipeline.
 */
final class SegmentPipeline implements AutoCloseable {

    private static final int WORKERS =
            Math.max(1, Math.min(12, Runtime.getRuntime().availableProcessors()));

    private final Supplier<SegmentCipher> ciphers;
    private final Stages stages;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, SegmentPipeline::worker);
    /** In the order of reading; empty at the end. */
    private final BlockingQueue<Future<Optional<Segment>>> underWay = new LinkedBlockingQueue<>();

    private final ArrayDeque<Segment> free = new ArrayDeque<>();
    private final Object reading = new Object();
    private boolean read;
    private int begun;
    private boolean ended;

    /** What happens to segments. */
    interface Stages {

        /** Fills the segment; false at the end. On any thread, one at a time. */
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
        while (!ended && begun < 2 * WORKERS) {
            Segment segment = free.isEmpty() ? new Segment(ciphers.get()) : free.remove();
            workers.execute(() -> readAndWork(segment));
            begun++;
        }
        if (ended) {
            return Optional.empty();
        }
        Optional<Segment> next = result();
        begun--;
        ended = next.isEmpty();
        return next;
    }

    /** Takes back a segment whose output is no longer needed. */
    void recycle(Segment segment) {
        free.add(segment);
    }

    private void readAndWork(Segment segment) {
        CompletableFuture<Optional<Segment>> result = new CompletableFuture<>();
        try {
            if (!read(segment, result)) {
                result.complete(Optional.empty());
                return;
            }
            stages.work(segment);
            result.complete(Optional.of(segment));
        } catch (IOException | RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    /** The result stands in the queue where the segment stands in the stream. */
    private boolean read(Segment segment, Future<Optional<Segment>> result) throws IOException {
        synchronized (reading) {
            underWay.add(result);
            boolean more = false;
            try {
                more = !read && stages.read(segment);
            } finally {
                read = !more;
            }
            return more;
        }
    }

    private Optional<Segment> result() throws IOException {
        try {
            return underWay.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException("a segment failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        synchronized (reading) {
            read = true;
        }
        workers.shutdown();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "seal-segment");
        thread.setDaemon(true);
        return thread;
    }
}
