package org.sunbid.sealing.seal;

import java.util.Set;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * What a lot asks of the seals it accepts.
 *
 * @param documentVersion the version of the tender document in force
 * @param limitBytes longest payload
 */
public record SealTerms(
        String tender,
        String lot,
        Set<Envelope> envelopes,
        long documentVersion,
        Set<Suite> suites,
        ReleasePolicy release,
        long limitBytes) {

    public SealTerms {
        envelopes = Set.copyOf(envelopes);
        suites = Set.copyOf(suites);
    }

    /**
     * Returns silently if the header meets the terms; otherwise throws {@code seal.wrong-lot}, {@code
     * seal.wrong-envelope}, {@code seal.wrong-document-version}, {@code seal.wrong-suite}, {@code
     * seal.wrong-release-policy} or {@code seal.payload-length}.
     */
    public void check(SealHeader header) {
        SealSubject subject = header.subject();
        require(subject.tender().equals(tender) && subject.lot().equals(lot), "seal.wrong-lot", subject.lot());
        require(envelopes.contains(subject.envelope()), "seal.wrong-envelope", subject.envelope());
        require(subject.documentVersion() == documentVersion, "seal.wrong-document-version", subject.documentVersion());
        require(suites.contains(header.suite()), "seal.wrong-suite", header.suite());
        require(header.release() == release, "seal.wrong-release-policy", header.release());
        require(header.payloadLength() <= limitBytes, "seal.payload-length", header.payloadLength());
    }

    private static void require(boolean condition, String reasonCode, Object found) {
        if (!condition) {
            throw new SealingException(reasonCode, "found " + found);
        }
    }
}
