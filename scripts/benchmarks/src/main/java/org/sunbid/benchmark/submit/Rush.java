package org.sunbid.benchmark.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** All bidders of a load, each with a thread and a connection of its own, each at its time. */
final class Rush {

    private static final long STACK_BYTES = 1 << 17;
    private static final double NANOS_A_SECOND = 1e9;

    private Rush() {}

    /** What one bidder does. */
    @FunctionalInterface
    interface Act {
        /** Returns nanoseconds from the last byte to the answer that says it is there. */
        long run(int bidder) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param seconds from the first arrival to the last answer
     * @param secondsToAnswer of each bidder who got one
     * @param failed bidders who got none
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
    record Came(double seconds, double[] secondsToAnswer, int failed) {}

    static Came of(Load load, Act act) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(load.bidders(), work -> new Thread(null, work, "bidder", STACK_BYTES));
        try {
            List<Future<Long>> answers = new ArrayList<>();
            long start = System.nanoTime();
            for (int bidder : load.inOrder()) {
                answers.add(threads.submit(() -> {
                    long arrival = start + TimeUnit.MILLISECONDS.toNanos(load.arrivalMillis()[bidder]);
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, arrival - System.nanoTime()));
                    return act.run(bidder);
                }));
            }
            List<Double> seconds = new ArrayList<>();
            for (Future<Long> answer : answers) {
                try {
                    seconds.add(answer.get() / NANOS_A_SECOND);
                } catch (ExecutionException failed) {
                    System.err.println("failed: " + failed.getCause());
                }
            }
            double took = (System.nanoTime() - start) / NANOS_A_SECOND;
            return new Came(
                    took, seconds.stream().mapToDouble(Double::doubleValue).toArray(), answers.size() - seconds.size());
        } finally {
            threads.shutdownNow();
        }
    }
}
