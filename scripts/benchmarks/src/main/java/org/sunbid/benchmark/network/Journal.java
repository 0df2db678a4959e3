package org.sunbid.benchmark.network;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunbid.benchmark.Figures;

/** What happened in a run: when each message was committed, and when each reader had handled it. */
final class Journal {

    /** Nothing more is expected of readers that have been silent for so long. */
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(4);

    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final Map<Long, Long> committed = new ConcurrentHashMap<>();
    private final List<Map<Long, Long>> handled;
    private final AtomicLong twice = new AtomicLong();
    private volatile long lastSign = System.nanoTime();

    Journal(int readers) {
        this.handled = IntStream.range(0, readers)
                .<Map<Long, Long>>mapToObj(reader -> new ConcurrentHashMap<>())
                .toList();
    }

    /** The writer's commit of this message has come back. */
    void committed(long number) {
        committed.put(number, now());
    }

    /** The reader's transaction that handled this message is committed. */
    void handled(int reader, long number) {
        if (handled.get(reader).putIfAbsent(number, now()) != null) {
            twice.incrementAndGet();
        }
    }

    /** Waits until every reader has everything, or none has had anything new for a while. */
    void awaitReaders() throws InterruptedException {
        while (missing() && System.nanoTime() - lastSign < SILENCE_NANOS) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The run in figures. */
    Measured measured() {
        double[] delays = handled.stream()
                .flatMap(this::delays)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Measured(
                committed.size() / ((last() - first()) / NANOS_A_SECOND),
                delays.length == 0 ? Double.NaN : Figures.percentile(delays, 0.5),
                delays.length == 0 ? Double.NaN : Figures.percentile(delays, 0.95),
                lost(),
                twice.get());
    }

    private boolean missing() {
        return handled.stream().anyMatch(reader -> reader.size() < committed.size());
    }

    private long lost() {
        return handled.stream()
                .mapToLong(reader -> committed.keySet().stream()
                        .filter(number -> !reader.containsKey(number))
                        .count())
                .sum();
    }

    private Stream<Double> delays(Map<Long, Long> reader) {
        return reader.entrySet().stream()
                .filter(message -> committed.containsKey(message.getKey()))
                .map(message -> (message.getValue() - committed.get(message.getKey())) / NANOS_A_MILLISECOND);
    }

    private long first() {
        return committed.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private long last() {
        return Stream.concat(Stream.of(committed), handled.stream())
                .flatMap(times -> times.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    private long now() {
        long now = System.nanoTime();
        lastSign = now;
        return now;
    }

    /**
     * A run.
     *
     * @param perSecond messages committed, by the time from the first commit to the last handling
     * @param medianMs from a message's commit to its handling, over all readers; not a number without readers
     * @param p95Ms as well
     * @param lost messages that were committed and some reader never had, counted for each reader
     * @param twice messages that a reader had more than once
     */
    record Measured(double perSecond, double medianMs, double p95Ms, long lost, long twice) {}
}
