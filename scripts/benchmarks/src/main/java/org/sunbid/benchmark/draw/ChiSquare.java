package org.sunbid.benchmark.draw;

import java.util.List;

/**
 * How far counts lie from what equal chances would make of them.
 *
 * @param value the statistic
 * @param freedom its degrees of freedom
 */
record ChiSquare(double value, int freedom) {

    /** Of counts of which each draw raises exactly one: the multinomial case. */
    static ChiSquare ofOne(List<Long> counts, int draws) {
        double expected = (double) draws / counts.size();
        return new ChiSquare(squares(counts, expected) / expected, counts.size() - 1);
    }

    /**
     * Of counts of which each draw raises so many different ones. Drawing without putting back makes counts vary less than if
     * they were independent: by {@code 1 - p} each, and by {@code n / (n - 1)} together.
     */
    static ChiSquare ofSeveral(List<Long> counts, int draws, int picks) {
        int size = counts.size();
        double chance = (double) picks / size;
        double variance = draws * chance * (1 - chance) * size / (size - 1);
        return new ChiSquare(squares(counts, draws * chance) / variance, size - 1);
    }

    /**
     * By how many standard deviations of a normal distribution the value exceeds what was to be expected: Wilson and Hilferty
     * (1931). Beyond 3.7 one run in 10,000 comes by chance alone.
     */
    double deviations() {
        double ninth = 2.0 / (9.0 * freedom);
        return (Math.cbrt(value / freedom) - (1 - ninth)) / Math.sqrt(ninth);
    }

    private static double squares(List<Long> counts, double expected) {
        double sum = 0;
        for (long count : counts) {
            sum += (count - expected) * (count - expected);
        }
        return sum;
    }
}
