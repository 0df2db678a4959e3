package org.sunbid.toolbox.custodian;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The custodians' key of a lot, verified from its transcript (PROTOCOL.md §16.8).
 *
 * @param name of the tender, as the platform says
 */
public record LotKey(String lot, String name, CustodianKey key) {

    /**
     * Fetches and verifies it; what it fetches is public.
     *
     * @throws SealingException {@code toolbox.custodians} when the lot has none; {@code custodian.*}, {@code signature.*},
     *     {@code certificate.*}
     */
    public static LotKey of(PlatformClient platform, String lot, TrustList trust, Instant now)
            throws InterruptedException {
        LotTerms terms = LotTerms.of(platform, lot);
        UUID ceremony = terms.custody().orElseThrow(() -> new SealingException("toolbox.custodians", lot));
        return new LotKey(lot, terms.tenderName(), Board.key(platform, ceremony, trust, now));
    }
}
