package org.sunbid.sealing.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a seal is about; bound to the payload, so that a seal cannot be moved to another lot, bidder or document version.
 *
 * @param tender tender code
 * @param lot lot code
 * @param bidder unified social credit code of the bidder
 * @param bid chosen by the bidder at random
 * @param envelope which part of the bid
 * @param documentVersion version of the tender document the bid answers to
 * @param createdAt by the bidder's clock, in whole seconds
 */
public record SealSubject(
        String tender,
        String lot,
        String bidder,
        UUID bid,
        Envelope envelope,
        long documentVersion,
        Instant createdAt) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public SealSubject {
        requireCode(tender);
        requireCode(lot);
        requireCode(bidder);
        createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
        if (documentVersion < 0) {
            throw new IllegalArgumentException("document version " + documentVersion);
        }
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no code: " + code);
        }
    }
}
