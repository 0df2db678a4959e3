package org.sunbid.sealing.signature;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/**
 * The CMS that stands in a PDF as {@code ETSI.CAdES.detached}: a {@link DetachedSignature} without the signing time, which
 * PAdES (ETSI EN 319 142-1, 6.3) wants in the PDF's own dictionary and nowhere else (§5.1).
 */
public final class SignatureInPdf {

    private SignatureInPdf() {}

    /** Signs the part of a PDF that the signature covers. */
    public static byte[] sign(Credentials signer, byte[] signedPart) {
        return sign(signer, new ByteArrayInputStream(signedPart));
    }

    /** The same of a stream. */
    public static byte[] sign(Credentials signer, InputStream signedPart) {
        return SignedDataBuilder.build(signer, signedPart, Optional.empty());
    }

    /**
     * Verifies a signature over the part of a PDF that it covers. One with a signing time holds too.
     *
     * @param at the time at which the signer's certificate must count
     * @throws SealingException {@code signature.*}, or {@code certificate.*} about the signer's certificate
     */
    public static VerifiedCertificate verify(byte[] signedPart, byte[] signature, TrustList trust, Instant at) {
        X509Certificate certificate = DetachedSignature.claimedSigner(signature);
        DetachedSignature.requireSigned(new ByteArrayInputStream(signedPart), signature, certificate);
        return trust.verify(certificate, Purpose.SIGN, at);
    }
}
