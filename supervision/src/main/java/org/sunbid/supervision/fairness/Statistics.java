package org.sunbid.supervision.fairness;

import java.util.List;
import java.util.OptionalDouble;

/** The few statistics that the figures are made of. */
final class Statistics {

    private Statistics() {}

    /** The arithmetic mean; of at least one number. */
    static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The standard deviation of all there is (÷ n); of at least one number. */
    static double deviation(List<Double> numbers) {
        double mean = mean(numbers);
        return Math.sqrt(mean(numbers.stream()
                .map(number -> (number - mean) * (number - mean))
                .toList()));
    }

    /**
     * Kendall's rank correlation τ-b: 1 where both put all in the same order, −1 where in the opposite one; pairs that one of
     * them holds equal are taken out of its count. Empty where one of them holds all equal.
     */
    static OptionalDouble kendall(List<Double> one, List<Double> other) {
        long agreeing = 0;
        long orderedByOne = 0;
        long orderedByOther = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < i; j++) {
                int first = Double.compare(one.get(i), one.get(j));
                int second = Double.compare(other.get(i), other.get(j));
                agreeing += (long) Integer.signum(first) * Integer.signum(second);
                orderedByOne += first == 0 ? 0 : 1;
                orderedByOther += second == 0 ? 0 : 1;
            }
        }
        return orderedByOne == 0 || orderedByOther == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(agreeing / Math.sqrt((double) orderedByOne * orderedByOther));
    }
}
