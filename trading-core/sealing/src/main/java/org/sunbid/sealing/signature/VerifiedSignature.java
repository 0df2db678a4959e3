package org.sunbid.sealing.signature;

import java.time.Instant;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/** A signature that {@link DetachedSignature} found to hold over the given content; there is no other way to get one. */
public final class VerifiedSignature {

    private final VerifiedCertificate signer;
    private final Instant signedAt;

    VerifiedSignature(VerifiedCertificate signer, Instant signedAt) {
        this.signer = signer;
        this.signedAt = signedAt;
    }

    /** Who signed. */
    public VerifiedCertificate signer() {
        return signer;
    }

    /** When the signer says to have signed: a claim, not a time stamp. */
    public Instant signedAt() {
        return signedAt;
    }

    @Override
    public String toString() {
        return "VerifiedSignature[" + signer + ", " + signedAt + "]";
    }
}
