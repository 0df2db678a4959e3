package org.sunbid.benchmark.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same for many, a few at a time. */
public final class AtOnce {

    private AtOnce() {}

    /** What is done for one of them. */
    @FunctionalInterface
    public interface Act<T> {
        T run(int number) throws Exception;
    }

    /** Does it for the numbers from 0; the results in their order. */
    public static <T> List<T> each(int count, int threads, Act<T> act) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> coming = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                coming.add(workers.submit(() -> act.run(number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : coming) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
