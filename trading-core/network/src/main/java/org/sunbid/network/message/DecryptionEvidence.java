package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * What was known when it was decided on whose account a bid stayed closed.
 *
 * @param bid identifier of the bid, under which its receipt was given
 * @param logIndex the receipt's place in the transparency log
 * @param windowFrom when the decryption window began
 * @param windowUntil when it ended, with all that was added
 * @param looks how often the platform looked after the hall in it
 * @param absences when it did not, by its own record
 * @param attempts of the bidder that the platform turned away
 * @param reports of the bidder's computer, of attempts that failed there
 * @param certificate {@code valid}, or the code for which the bidder's certificate does not hold
 */
public record DecryptionEvidence(
        String bid,
        long logIndex,
        Instant windowFrom,
        Instant windowUntil,
        long looks,
        List<Absence> absences,
        List<Attempt> attempts,
        List<Attempt> reports,
        String certificate) {

    public DecryptionEvidence {
        absences = Lists.copy(absences);
        attempts = Lists.copy(attempts);
        reports = Lists.copy(reports);
    }

    /** The platform was away between these moments. */
    public record Absence(Instant from, Instant until) {}

    /** An attempt to release a key, and the stable code of what came of it. */
    public record Attempt(Instant at, String code) {}
}
