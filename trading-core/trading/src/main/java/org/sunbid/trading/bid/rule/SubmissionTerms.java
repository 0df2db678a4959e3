package org.sunbid.trading.bid.rule;

import java.time.Instant;
import java.util.Set;
import org.sunbid.trading.tender.LotSheet;

/**
 * What a lot asks of the bids it takes.
 *
 * @param tender 20-character tender code
 * @param lot 23-character lot code
 * @param deadline from this moment on nothing is taken
 * @param documentVersion the tender document's current version
 * @param suites ids of the accepted suites
 * @param releasePolicy id of the release policy
 * @param sealedLimit bytes a sealed bid may have at most
 */
public record SubmissionTerms(
        String tender,
        String lot,
        Instant deadline,
        long documentVersion,
        Set<String> suites,
        String releasePolicy,
        long sealedLimit) {

    public SubmissionTerms {
        suites = Set.copyOf(suites);
    }

    /** The terms of this lot. */
    public static SubmissionTerms of(LotSheet lot, long sealedLimit) {
        return new SubmissionTerms(
                lot.tenderCode(),
                lot.lotCode(),
                lot.deadline(),
                lot.documentVersion(),
                lot.suites(),
                lot.releasePolicy().policyName(),
                sealedLimit);
    }
}
