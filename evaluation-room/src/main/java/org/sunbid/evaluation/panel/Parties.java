package org.sunbid.evaluation.panel;

import java.util.List;

/**
 * The organisations with a stake in a lot.
 *
 * @param tenderee whose purchase it is
 * @param agency empty list when the tenderee runs it alone
 * @param bidders those whose bids were opened
 */
public record Parties(Organisation tenderee, List<Organisation> agency, List<Organisation> bidders) {

    public Parties {
        agency = List.copyOf(agency);
        bidders = List.copyOf(bidders);
    }
}
