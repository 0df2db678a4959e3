package org.sunbid.benchmark.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sunbid.benchmark.Figures;

/**
 * Members each of whom does the same thing every five seconds, from a moment of its own on, whether or not all that was due
 * before is done. A thing takes from the moment at which it was due, so that one which has to wait is not told as fast.
 */
final class EveryFewSeconds {

    /** Between two things of one member. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final int THREADS = 96;
    private static final double NANOS_A_MILLI = 1e6;

    private EveryFewSeconds() {}

    /** What the member with this number does, for the how manieth time. */
    @FunctionalInterface
    interface Act {
        void run(int member, int time) throws Exception;
    }

    /**
     * How it went.
     *
     * @param millis each took
     * @param failed how many did
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
    record Took(double[] millis, long failed) {

        double p95() {
            return Figures.percentile(millis, 0.95);
        }
    }

    private record Due(long nanos, int member, int time) {}

    /** For so many seconds; the first of each member's is its {@code from}th. */
    static Took during(int members, int seconds, int from, Act act) throws InterruptedException {
        List<Due> all = schedule(members, seconds, from);
        double[] millis = new double[all.size()];
        AtomicLong failed = new AtomicLong();
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        for (int number = 0; number < all.size(); number++) {
            Due due = all.get(number);
            int slot = number;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, start + due.nanos() - System.nanoTime()));
            workers.execute(() -> {
                try {
                    act.run(due.member(), due.time());
                } catch (Exception refused) {
                    if (failed.getAndIncrement() == 0) {
                        refused.printStackTrace();
                    }
                }
                millis[slot] = (System.nanoTime() - start - due.nanos()) / NANOS_A_MILLI;
            });
        }
        workers.shutdown();
        if (!workers.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("members wait for ever");
        }
        return new Took(millis, failed.get());
    }

    private static List<Due> schedule(int members, int seconds, int from) {
        Random chance = new Random(from);
        List<Due> all = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            long first = (long) (chance.nextDouble() * EVERY.toNanos());
            int time = from;
            for (long due = first; due < TimeUnit.SECONDS.toNanos(seconds); due += EVERY.toNanos()) {
                all.add(new Due(due, member, time++));
            }
        }
        Collections.sort(all, (one, other) -> Long.compare(one.nanos(), other.nanos()));
        return all;
    }
}
