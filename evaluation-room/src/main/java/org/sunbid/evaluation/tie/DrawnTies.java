package org.sunbid.evaluation.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.RankedBid;

/**
 * How equals were parted.
 *
 * @param orders the bids of each group of equals, in drawn order
 * @param salt with which anybody finds a bid behind its name in the transcript: SHA-256 of salt, a colon, the bid's id
 * @param transcripts canonical JSON, one transcript a group of equals
 * @param sha256 of it
 */
public record DrawnTies(List<List<String>> orders, String salt, String transcripts, String sha256) {

    public DrawnTies {
        orders = orders.stream().map(List::copyOf).toList();
    }

    /** Places by bid, from 0 within its group of equals. */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        orders.forEach(order -> order.forEach(bid -> places.put(bid, order.indexOf(bid))));
        return places;
    }

    /** Whether exactly these groups are parted by it: after a new conclusion others may be equal. */
    public boolean parts(List<List<RankedBid>> equals) {
        Set<Set<String>> groups = equals.stream()
                .map(group -> group.stream().map(ranked -> ranked.bid().bid()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        return orders.stream().map(Set::copyOf).collect(Collectors.toSet()).equals(groups);
    }
}
