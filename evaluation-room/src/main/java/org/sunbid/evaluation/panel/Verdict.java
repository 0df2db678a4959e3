package org.sunbid.evaluation.panel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the panel decides on one check of one bid: the majority, with those who disagreed by name.
 *
 * @param passed whether the bid passes
 * @param passes how many let it pass
 * @param fails how many did not
 * @param dissenters who voted against the majority; nobody when there is none
 */
public record Verdict(boolean passed, int passes, int fails, Set<UUID> dissenters) {

    public Verdict {
        dissenters = Set.copyOf(dissenters);
    }

    /**
     * Counts votes. A bid fails only by a majority against it; should an even number have voted, a tie does not reject.
     *
     * @param votes by member: true lets the bid pass
     */
    public static Verdict of(Map<UUID, Boolean> votes) {
        int passes = (int) votes.values().stream().filter(vote -> vote).count();
        int fails = votes.size() - passes;
        boolean passed = passes >= fails;
        Set<UUID> dissenters = votes.entrySet().stream()
                .filter(vote -> vote.getValue() != passed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Verdict(passed, passes, fails, dissenters);
    }

    /** Everyone of one mind. */
    public boolean unanimous() {
        return dissenters.isEmpty();
    }
}
