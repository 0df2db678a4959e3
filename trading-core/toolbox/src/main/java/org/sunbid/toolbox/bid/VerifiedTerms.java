package org.sunbid.toolbox.bid;

import java.time.Instant;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.tender.SignedTender;

/**
 * How a lot wants its bids sealed, as its issuer signed it and its platform says too. Only {@link #of} makes one, so nothing is
 * sealed on the platform's word alone (G1).
 */
public final class VerifiedTerms {

    private final LotTerms lot;
    private final SignedTender tender;

    private VerifiedTerms(LotTerms lot, SignedTender tender) {
        this.lot = lot;
        this.tender = tender;
    }

    /**
     * Asks the platform and compares.
     *
     * @throws org.sunbid.sealing.SealingException {@code toolbox.terms-differ} when the platform says something else than was
     *     signed, {@code toolbox.wrong-platform} when its encryption certificate is not of the platform that the tender names;
     *     as {@link SignedTender#fetch}
     */
    public static VerifiedTerms of(PlatformClient platform, String lot, TrustList trust, Instant now)
            throws InterruptedException {
        LotTerms said = LotTerms.of(platform, lot);
        SignedTender tender = SignedTender.fetch(platform, said.tender(), trust, now);
        SameTerms.require(tender, said);
        VerifiedTerms terms = new VerifiedTerms(said, tender);
        terms.recipient(trust, now);
        return terms;
    }

    /** The certificate to which keys are released: it counts, and is of the platform that the tender names. */
    public VerifiedCertificate recipient(TrustList trust, Instant now) {
        VerifiedCertificate recipient = trust.verify(lot.platformEncryption(), Purpose.ENCRYPT, now);
        tender.requirePlatform(recipient);
        return recipient;
    }

    /** What the platform says. */
    public LotTerms lot() {
        return lot;
    }

    /** What the issuer signed. */
    public SignedTender tender() {
        return tender;
    }
}
