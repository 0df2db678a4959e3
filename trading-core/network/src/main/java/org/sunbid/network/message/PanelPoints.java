package org.sunbid.network.message;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * What the members of a panel gave, told to supervision after the result.
 *
 * @param maximum the most that all items beside the price can give together, at most 100
 * @param experts each member once; no points below zero or above the maximum
 */
public record PanelPoints(BigDecimal maximum, List<ExpertPoints> experts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Members of one panel. */
    static final int MOST_EXPERTS = 99;

    public PanelPoints {
        experts = Lists.copy(experts);
        if (maximum == null
                || maximum.signum() <= 0
                || maximum.compareTo(HUNDRED) > 0
                || experts.size() > MOST_EXPERTS
                || !experts.stream().map(ExpertPoints::expert).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException(
                    "points out of at most 100, each of at most " + MOST_EXPERTS + " members");
        }
        for (ExpertPoints expert : experts) {
            expert.requireWithin(maximum);
        }
    }
}
