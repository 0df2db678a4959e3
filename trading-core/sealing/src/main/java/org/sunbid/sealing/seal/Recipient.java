package org.sunbid.sealing.seal;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.suite.Suite;

/**
 * Somebody a seal is made for.
 *
 * @param kind in which role
 * @param keyId how the header names the key: SHA-256 in hexadecimal, of a certificate or of a bare public key (§6.3)
 * @param publicKey the key to wrap to, of the seal's suite
 */
public record Recipient(RecipientKind kind, String keyId, PublicKey publicKey) {

    /** The bidder, by the own encryption certificate. */
    public static Recipient bidder(X509Certificate encryptionCertificate) {
        return new Recipient(
                RecipientKind.BIDDER,
                VerifiedCertificate.fingerprint(encryptionCertificate),
                encryptionCertificate.getPublicKey());
    }

    /** The custodians of a tender, by their common public key. */
    public static Recipient custodians(PublicKey commonKey) {
        return new Recipient(
                RecipientKind.CUSTODIANS,
                HexFormat.of().formatHex(Suite.ISO_1.hash(commonKey.getEncoded())),
                commonKey);
    }
}
