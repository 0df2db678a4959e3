package org.sunbid.toolbox.custodian;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The custodians' key of a lot, verified from its transcript (PROTOCOL.md §16.8).
 *
 * @param name of the tender, as the platform says
 * @param platform to which bidders seal, by its certificate
 */
public record LotKey(String lot, String name, CustodianKey key, X509Certificate platform) {

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
        return new LotKey(
                lot, terms.tenderName(), Board.key(platform, ceremony, trust, now), terms.platformEncryption());
    }

    /** Whether this is the platform's other certificate: the same name, given by the same authority. */
    boolean isOfPlatform(VerifiedCertificate certificate) {
        X509Certificate other = certificate.certificate();
        return other.getSubjectX500Principal().equals(platform.getSubjectX500Principal())
                && other.getIssuerX500Principal().equals(platform.getIssuerX500Principal());
    }
}
