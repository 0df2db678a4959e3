package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.PartialOpening;

/**
 * What custodians gave, for every bid of a hall in turn. A part that was taken never changes and names all bids: each node
 * reads it once, not once for each bid.
 */
@ApplicationScoped
class GivenParts {

    private static final int MOST_KEPT = 100;

    private final PartialOpenings openings;
    private final Map<Giver, PartialOpening> parts = new ConcurrentHashMap<>();

    GivenParts(PartialOpenings openings) {
        this.openings = openings;
    }

    private record Giver(UUID hall, int custodian) {}

    /** Those of a hall, in the order in which they came. */
    List<PartialOpening> of(UUID hall, Ceremony ceremony) {
        if (parts.size() >= MOST_KEPT) {
            parts.clear();
        }
        return openings.custodians(hall).stream()
                .map(custodian -> parts.computeIfAbsent(
                        new Giver(hall, custodian),
                        giver -> PartialOpening.parse(ceremony, openings.json(hall, custodian))))
                .toList();
    }
}
