package org.sunbid.trading.bid.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.sealing.seal.Envelope;

/**
 * Who has handed in a whole bid: everything that the tender document asks to be sealed. What came in part counts as not
 * handed in, as does what was not wholly transferred (O20 27).
 */
public final class WholeBids {

    /** An envelope that counts at the deadline. */
    public record Came(String bidder, Envelope envelope) {}

    private WholeBids() {}

    /** The bidders of whom all is there. */
    public static Set<String> of(List<Came> came, Set<Envelope> asked) {
        Map<String, Set<Envelope>> byBidder = new HashMap<>();
        came.forEach(each -> byBidder.computeIfAbsent(each.bidder(), bidder -> new HashSet<>())
                .add(each.envelope()));
        return byBidder.entrySet().stream()
                .filter(bidder -> bidder.getValue().containsAll(asked))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
