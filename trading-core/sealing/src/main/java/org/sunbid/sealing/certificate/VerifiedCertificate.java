package org.sunbid.sealing.certificate;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * A certificate that {@link TrustList#verify} found to be issued by a trusted authority, valid at the asked time, not
 * revoked by then, and made for the asked purpose. There is no other way to obtain one.
 */
public final class VerifiedCertificate {

    private final X509Certificate certificate;
    private final Suite suite;
    private final Purpose purpose;
    private final X500Name subject;
    private final X500Name issuer;

    VerifiedCertificate(X509Certificate certificate, Suite suite, Purpose purpose) {
        this.certificate = certificate;
        this.suite = suite;
        this.purpose = purpose;
        this.subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        this.issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    }

    /** SHA-256 over the certificate's DER, in lower-case hexadecimal: how this project names a certificate. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(Suite.ISO_1.hash(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new SealingException("certificate.malformed", "the certificate cannot be encoded", e);
        }
    }

    /** The organisation's or the person's name. */
    public String subjectName() {
        return Subject.name(subject);
    }

    /** The unified social credit code, or an empty text for people. */
    public String uscc() {
        return Subject.uscc(subject);
    }

    public Suite suite() {
        return suite;
    }

    /** What the certificate was verified for. */
    public Purpose purpose() {
        return purpose;
    }

    public String fingerprint() {
        return fingerprint(certificate);
    }

    public BigInteger serial() {
        return certificate.getSerialNumber();
    }

    public String issuerName() {
        return Subject.name(issuer);
    }

    public Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    public PublicKey publicKey() {
        return certificate.getPublicKey();
    }

    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return "VerifiedCertificate[" + subjectName() + ", " + uscc() + ", " + fingerprint() + "]";
    }
}
