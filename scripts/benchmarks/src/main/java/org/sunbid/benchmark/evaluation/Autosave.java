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
 * Members who save one cell every five seconds, each at a moment of its own, whether or not earlier saves have come back.
 * A save takes from the moment at which it was due, so that one which has to wait for a thread is not told as fast.
 */
final class Autosave {

    /** Between two saves of one member. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final int THREADS = 96;
    private static final double NANOS_A_MILLI = 1e6;

    private Autosave() {}

    /** Saves the next cell of the member with this number. */
    @FunctionalInterface
    interface Save {
        void run(int member, int time) throws Exception;
    }

    /**
     * How it went.
     *
     * @param millis each save took
     * @param failed saves
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
    record Saved(double[] millis, long failed) {

        double p95() {
            return Figures.percentile(millis, 0.95);
        }
    }

    private record Due(long nanos, int member, int time) {}

    /** For so many seconds; the first of each member's saves is its {@code from}th. */
    static Saved during(int members, int seconds, int from, Save save) throws InterruptedException {
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
                    save.run(due.member(), due.time());
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
            throw new IllegalStateException("saves do not come back");
        }
        return new Saved(millis, failed.get());
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
