package org.sunbid.toolbox.bid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The custodians' key of a lot, before a bid is sealed to it. The platform alone is not believed: the key is verified from the
 * ceremony's transcript, and the ceremony is the one that the issuer signed with the tender (G1).
 */
public final class LotCustodians {

    private LotCustodians() {}

    /** The key of a lot whose bids are sealed as a whole, as {@link #of(PlatformClient, VerifiedTerms, Envelope, TrustList, Instant)}. */
    public static Optional<CustodianKey> of(PlatformClient platform, VerifiedTerms terms, TrustList trust, Instant now)
            throws InterruptedException {
        return of(platform, terms, Envelope.WHOLE, trust, now);
    }

    /**
     * The key; empty where the bidder's alone opens.
     *
     * @throws SealingException {@code toolbox.wrong-envelope}; {@code toolbox.custodians} when the issuer did not sign this ceremony, or it is for another
     *     tender, other envelopes or a later opening; {@code custodian.*}, {@code signature.*}, {@code certificate.*}
     */
    public static Optional<CustodianKey> of(
            PlatformClient platform, VerifiedTerms terms, Envelope envelope, TrustList trust, Instant now)
            throws InterruptedException {
        if (terms.tender().terms().release() == ReleasePolicy.BIDDER) {
            return Optional.empty();
        }
        terms.lot().requireTakes(envelope);
        UUID id = terms.lot()
                .custody(envelope)
                .orElseThrow(() -> new SealingException("toolbox.custodians", "no ceremony is named"));
        CeremonyTranscript transcript = CeremonyTranscript.parse(platform.bytes("/api/custody/" + id + "/transcript"));
        if (transcript.ceremony().envelope() != envelope) {
            throw new SealingException("toolbox.custodians", "a key for envelope " + envelope.id() + " was asked for");
        }
        terms.tender().requireNamed(transcript.ceremony());
        return Optional.of(CustodianKey.verify(transcript, trust, now));
    }
}
