package org.sunbid.trading.bid.rule;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a price envelope is opened: only after its technical part was opened and passed. The ground on which it stays
 * closed is the panel's (REG 51).
 *
 * @param open it is opened
 * @param clause of the rejection; empty where it is opened
 */
public record Admission(boolean open, String clause) {

    /** The ground where there was no technical part to examine. */
    static final String NOT_EXAMINED = "O20 31";

    /**
     * Of one price envelope.
     *
     * @param technical the technical part of the same bidder, if it was opened
     * @param rejected technical parts that did not pass, with their clauses
     */
    public static Admission of(Optional<UUID> technical, Map<UUID, String> rejected) {
        if (technical.isEmpty()) {
            return new Admission(false, NOT_EXAMINED);
        }
        String clause = rejected.get(technical.get());
        return clause == null ? new Admission(true, "") : new Admission(false, clause);
    }
}
