package org.sunbid.trading.award;

import java.util.Optional;
import java.util.UUID;

/**
 * Which candidate the tenderee takes.
 *
 * @param bid of the candidate
 * @param passedOver on which ground of REG 55 better candidates are passed over; empty for the first
 * @param grounds the same in words; empty for the first
 */
public record Choice(UUID bid, Optional<PassedOver> passedOver, Optional<String> grounds) {

    /** The grounds on which state-funded tenders may pass over a candidate of a better rank (REG 55). */
    public enum PassedOver {
        /** It gave up the award. */
        GAVE_UP,
        /** It cannot perform because of force majeure. */
        FORCE_MAJEURE,
        /** It did not hand in the performance bond in time. */
        NO_PERFORMANCE_BOND,
        /** It was found to have acted against the law in a way that affects the result. */
        UNLAWFUL
    }
}
