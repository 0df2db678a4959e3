package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.LotCustodians;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.platform.PlatformClient;

/** Seals the bid that was made for a lot, as {@code bid seal} does. */
record SealAct(String origin, String lot, BidFolder folder, PlatformClient platform, SealBid seal, TrustList trust)
        implements Act {

    @Override
    public Question question() {
        return Question.of("agent.ask.seal", origin, lot, folder.container());
    }

    @Override
    public Map<String, String> perform() throws IOException, InterruptedException {
        Instant now = Clock.systemUTC().instant();
        LotTerms terms = LotTerms.of(platform, lot);
        SealedBid sealed = seal.seal(folder, terms, LotCustodians.of(platform, terms, envelope(), trust, now), now);
        return Map.of(
                "bid",
                sealed.header().subject().bid().toString(),
                "sealDigest",
                sealed.digest().hex());
    }

    private Envelope envelope() throws IOException {
        return folder.madeFor().map(SealSubject::envelope).orElse(Envelope.WHOLE);
    }
}
