package org.sunbid.trading.prequalification;

import java.util.Objects;
import java.util.UUID;

/**
 * What the review committee found of one application.
 *
 * @param bid the application
 * @param uscc of the applicant
 * @param name of the applicant
 * @param clause of the criteria that it failed; empty when it passed
 * @param failed those criteria as published; empty when it passed
 */
public record ReviewedApplication(UUID bid, String uscc, String name, String clause, String failed) {

    public ReviewedApplication {
        Objects.requireNonNull(bid, "bid");
        Objects.requireNonNull(uscc, "uscc");
        Objects.requireNonNull(name, "name");
        if (clause.isEmpty() != failed.isEmpty()) {
            throw new IllegalArgumentException("an application fails by published criteria, or passes");
        }
    }

    /** Whether its applicant may bid. */
    public boolean passed() {
        return clause.isEmpty();
    }
}
