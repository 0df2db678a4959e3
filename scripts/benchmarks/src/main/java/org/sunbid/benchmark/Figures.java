package org.sunbid.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Numbers of many measurements as one. */
public final class Figures {

    private Figures() {}

    /** The value in the middle; of an even count, the mean of the two in the middle. */
    public static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        double[] sorted = sorted(runs.stream().mapToDouble(figure).toArray());
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that at least this share of all values does not exceed (nearest rank). */
    public static double percentile(double[] values, double share) {
        double[] sorted = sorted(values);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    private static double[] sorted(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
