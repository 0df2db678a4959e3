package org.sunbid.toolbox.custodian;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The custodians' key of a lot, verified from its transcript (PROTOCOL.md §16.8).
 *
 * @param hall in which its bids are opened: the lot's, or that of its prices
 * @param name of the tender, as the platform says
 * @param platform to which bidders seal, by its certificate
 */
public record LotKey(HallCode hall, String name, CustodianKey key, X509Certificate platform) {

    /**
     * Fetches and verifies it; what it fetches is public.
     *
     * @throws SealingException {@code toolbox.custodians} when the lot has none; {@code custodian.*}, {@code signature.*},
     *     {@code certificate.*}
     */
    public static LotKey of(PlatformClient platform, HallCode hall, TrustList trust, Instant now)
            throws InterruptedException {
        LotTerms terms = LotTerms.of(platform, hall.lot());
        UUID ceremony = terms.envelopes().stream()
                .filter(hall::opens)
                .flatMap(envelope -> terms.custody(envelope).stream())
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.custodians", hall.toString()));
        return new LotKey(
                hall, terms.tenderName(), Board.key(platform, ceremony, trust, now), terms.platformEncryption());
    }

    /** The lot. */
    public String lot() {
        return hall.lot();
    }

    /** Whether this is the platform's other certificate: the same name, given by the same authority. */
    boolean isOfPlatform(VerifiedCertificate certificate) {
        X509Certificate other = certificate.certificate();
        return other.getSubjectX500Principal().equals(platform.getSubjectX500Principal())
                && other.getIssuerX500Principal().equals(platform.getIssuerX500Principal());
    }
}
