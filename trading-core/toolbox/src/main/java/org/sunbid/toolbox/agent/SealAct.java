package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.LotCustodians;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.bid.VerifiedTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * Seals the bid that was made for a lot, as {@code bid seal} does, to those whom the person was asked about.
 *
 * @param custodians whose key it is sealed to; empty where the bidder's alone opens
 */
record SealAct(String origin, BidFolder folder, VerifiedTerms terms, Optional<CustodianKey> custodians, SealBid seal)
        implements Act {

    static SealAct of(
            String origin, String lot, BidFolder folder, PlatformClient platform, SealBid seal, TrustList trust)
            throws IOException, InterruptedException {
        Instant now = Clock.systemUTC().instant();
        VerifiedTerms terms = VerifiedTerms.of(platform, lot, trust, now);
        Envelope envelope = folder.madeFor().map(SealSubject::envelope).orElse(Envelope.WHOLE);
        return new SealAct(origin, folder, terms, LotCustodians.of(platform, terms, envelope, trust, now), seal);
    }

    @Override
    public Question question() {
        return Question.of(
                "agent.ask.seal",
                origin,
                terms.lot().lot(),
                folder.container(),
                terms.tender().issuer(),
                terms.tender().terms().platform(),
                terms.tender().deadline(),
                custodians
                        .map(key -> key.ceremony().custodians().stream()
                                .map(Custodian::name)
                                .collect(Collectors.joining(", ")))
                        .orElse("—"));
    }

    @Override
    public Map<String, String> perform() throws IOException {
        SealedBid sealed =
                seal.seal(folder, terms, custodians, Clock.systemUTC().instant());
        return Map.of(
                "bid",
                sealed.header().subject().bid().toString(),
                "sealDigest",
                sealed.digest().hex());
    }
}
