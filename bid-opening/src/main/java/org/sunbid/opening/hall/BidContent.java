package org.sunbid.opening.hall;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.trading.bid.ConsortiumMember;

/**
 * What a bid turned out to be when it was opened.
 *
 * @param sheet what is read out; none in a technical envelope and only there
 * @param consortium who bids together with the bidder; empty when it bids alone
 * @param findings what the panel is told
 */
public record BidContent(Optional<OpeningSheet> sheet, List<ConsortiumMember> consortium, Set<Finding> findings) {

    public BidContent {
        consortium = List.copyOf(consortium);
        findings = Set.copyOf(findings);
    }
}
