package org.sunbid.rehearsal;

import java.util.List;

/**
 * How a deal went.
 *
 * @param plan what was to be bought
 * @param tender its code; empty when the deal broke off
 * @param steps what was done, in order
 */
public record Played(DealPlan plan, String tender, List<Steps.Result> steps) {

    public Played {
        steps = List.copyOf(steps);
    }

    /** It came to its end. */
    public boolean whole() {
        return !tender.isEmpty() && steps.stream().allMatch(Steps.Result::holds);
    }
}
