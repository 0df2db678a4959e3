package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bid's place.
 *
 * @param rank from 1; equals share a rank and the next one is left out (1, 1, 3)
 * @param bid the bid
 * @param score empty where the method gives none and the price alone decides
 * @param steps the arithmetic of this bid, in order
 */
public record RankedBid(int rank, JudgedBid bid, Optional<Score> score, List<Step> steps) {

    public RankedBid {
        steps = List.copyOf(steps);
    }

    /** This bid, drawn at a place among its equals, from 0; the arithmetic says so. */
    RankedBid drawnAt(int place) {
        int drawn = rank + place;
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(Step.Name.RANK_DRAWN, rank + " + " + (place + 1) + " − 1", BigDecimal.valueOf(drawn)));
        return new RankedBid(drawn, bid, score, more);
    }
}
