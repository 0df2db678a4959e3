package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.platform.PlatformClient;

/** Seals the bid that was made for a lot, as {@code bid seal} does. */
record SealAct(String origin, String lot, BidFolder folder, PlatformClient platform, SealBid seal) implements Act {

    @Override
    public Question question() {
        return Question.of("agent.ask.seal", origin, lot, folder.container());
    }

    @Override
    public Map<String, String> perform() throws IOException, InterruptedException {
        SealedBid sealed =
                seal.seal(folder, LotTerms.of(platform, lot), Clock.systemUTC().instant());
        return Map.of(
                "bid",
                sealed.header().subject().bid().toString(),
                "sealDigest",
                sealed.digest().hex());
    }
}
