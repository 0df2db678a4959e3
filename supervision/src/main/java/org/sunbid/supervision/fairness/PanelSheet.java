package org.sunbid.supervision.fairness;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one panel gave.
 *
 * @param tender code of the tender
 * @param lot code of the lot
 * @param evidence number of the message that told it
 * @param maximum the most that a bid can be given
 * @param totals of every member for every bid
 */
public record PanelSheet(String tender, String lot, long evidence, BigDecimal maximum, List<GivenTotal> totals) {

    public PanelSheet {
        totals = List.copyOf(totals);
    }
}
