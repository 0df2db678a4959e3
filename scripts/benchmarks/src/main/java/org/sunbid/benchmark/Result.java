package org.sunbid.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The last line of a benchmark.
 *
 * @param values by name, in order
 * @param holds what has to hold does: a benchmark that shows otherwise ends with status 1
 */
public record Result(Map<String, String> values, boolean holds) {

    /** No values yet. */
    public static Result thatHolds(boolean holds) {
        return new Result(Map.of(), holds);
    }

    /** With this value, rounded to one decimal place. */
    public Result with(String name, double value) {
        return with(name, value, 1);
    }

    /** With this value, rounded to so many decimal places. */
    public Result with(String name, double value, int places) {
        return with(name, String.format(Locale.ROOT, "%." + places + "f", value));
    }

    /** With this count. */
    public Result with(String name, long value) {
        return with(name, String.valueOf(value));
    }

    private Result with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Result(more, holds);
    }

    /** {@code RESULT name=value …}. */
    String line() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(" ", "RESULT ", ""));
    }
}
