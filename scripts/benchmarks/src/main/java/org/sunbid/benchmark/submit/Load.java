package org.sunbid.benchmark.submit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What comes: how many bidders, how large their bids, when each arrives, who breaks off. The same for the platform and
 * for its peer, and the same in every run.
 *
 * @param payloadBytes of each bid
 * @param arrivalMillis of each bidder, from the start
 * @param breaksOff whether the bidder's connection breaks once
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand; nobody compares them
record Load(long[] payloadBytes, long[] arrivalMillis, boolean[] breaksOff) {

    private static final int SIZES = 40;
    private static final double SPREAD = 1.1;
    private static final double BREAKING_OFF = 0.02;

    /** How much steeper the curve is at its end: half of all come in about the last seventh of the time. */
    private static final double STEEPNESS = 5;

    private static final int SEED = 20261126;

    /**
     * So many bidders in so many seconds: few at first, most at the end.
     *
     * @param medianBytes half of the bids are smaller
     * @param largestBytes of one bid; one in four hundred has it
     */
    static Load of(int bidders, int seconds, long medianBytes, long largestBytes) {
        Random random = new Random(SEED);
        long[] sizes = new long[SIZES];
        for (int i = 0; i < SIZES; i++) {
            double size = medianBytes * Math.exp(SPREAD * quantile((i + 0.5) / SIZES));
            sizes[i] = Math.min(largestBytes, Math.round(size));
        }
        long[] payload = new long[bidders];
        long[] arrival = new long[bidders];
        boolean[] breaks = new boolean[bidders];
        for (int i = 0; i < bidders; i++) {
            payload[i] = random.nextInt(400) == 0 ? largestBytes : sizes[random.nextInt(SIZES)];
            double place = random.nextDouble();
            arrival[i] = Math.round(1000.0 * seconds * Math.log1p(place * Math.expm1(STEEPNESS)) / STEEPNESS);
            breaks[i] = random.nextDouble() < BREAKING_OFF;
        }
        return new Load(payload, arrival, breaks);
    }

    int bidders() {
        return payloadBytes.length;
    }

    /** Different sizes, for what is made once for each. */
    List<Long> sizes() {
        return Arrays.stream(payloadBytes).distinct().sorted().boxed().toList();
    }

    long totalBytes() {
        return Arrays.stream(payloadBytes).sum();
    }

    /** Of the standard normal distribution. */
    private static double quantile(double share) {
        double low = -6;
        double high = 6;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Abramowitz and Stegun 26.2.17. */
    private static double cumulative(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double[] factors = {1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530};
        double sum = 0;
        for (double factor : factors) {
            sum = (sum + factor) * t;
        }
        double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * sum;
        return x < 0 ? tail : 1 - tail;
    }

    /** The bidders in the order of their arrival. */
    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < bidders(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compare(arrivalMillis[a], arrivalMillis[b]));
        return order;
    }
}
