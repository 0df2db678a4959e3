package org.sunbid.opening.hall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who bids in a consortium bids neither alone nor in another consortium for the same lot: all bids concerned are void
 * (REG 37). It takes all bids of a lot, and gives the same whatever their order.
 */
public final class PartiesBidOnce {

    private PartiesBidOnce() {}

    /**
     * Who made a bid.
     *
     * @param bid the bid
     * @param bidder who signed it, alone or leading a consortium
     * @param members of the consortium beside the leader; of a bid that stays closed nobody knows any
     */
    public record Parties(UUID bid, String bidder, Set<String> members) {

        public Parties {
            members = Set.copyOf(members);
        }

        private Stream<String> all() {
            return Stream.concat(Stream.of(bidder), members.stream()).distinct();
        }
    }

    /** The bids that have an organisation in common with another; a bidder alone has one bid for a lot. */
    public static Set<UUID> concerned(List<Parties> bids) {
        Map<String, Integer> times = new HashMap<>();
        bids.forEach(bid -> bid.all().forEach(organisation -> times.merge(organisation, 1, Integer::sum)));
        return bids.stream()
                .filter(bid -> bid.all().anyMatch(organisation -> times.get(organisation) > 1))
                .map(Parties::bid)
                .collect(Collectors.toSet());
    }
}
