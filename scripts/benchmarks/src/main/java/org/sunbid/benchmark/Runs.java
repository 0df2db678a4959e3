package org.sunbid.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * How often and how long to measure.
 *
 * @param count runs of which the median is told; odd
 * @param seconds of a run
 */
public record Runs(int count, int seconds) {

    /** For figures that are quoted. */
    static final Runs FULL = new Runs(5, 10);

    /** For a rough answer within a minute. */
    static final Runs QUICK = new Runs(1, 5);

    /** Whether a rough answer is wanted. */
    public boolean quick() {
        return equals(QUICK);
    }

    /** The results of one measurement, as often as it is to be made. */
    public <T> List<T> of(Measurement<T> measurement) throws Exception {
        List<T> results = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            results.add(measurement.run());
        }
        return results;
    }

    /** One run of something. */
    @FunctionalInterface
    public interface Measurement<T> {
        T run() throws Exception;
    }
}
