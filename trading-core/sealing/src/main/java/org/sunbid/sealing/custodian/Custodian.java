package org.sunbid.sealing.custodian;

import java.security.cert.X509Certificate;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.JsonObject;

/**
 * One who keeps a share of a key.
 *
 * @param name of the person or office, for people to read
 * @param signing fingerprint of the certificate that signs the custodian's posts
 * @param encryption the certificate that shares are encrypted to, PEM
 */
public record Custodian(String name, String signing, String encryption) {

    private static final int LIMIT_NAME = 100;
    private static final int LIMIT_PEM = 8192;

    public Custodian {
        if (name.isBlank() || name.length() > LIMIT_NAME || !signing.matches("[0-9a-f]{64}")) {
            throw new SealingException("custodian.ceremony", "a custodian's name or fingerprint");
        }
    }

    /** The custodian with these keys. */
    public static Custodian of(String name, Credentials credentials) {
        return new Custodian(
                name,
                VerifiedCertificate.fingerprint(credentials.signingCertificate()),
                Pem.write(credentials.encryptionCertificate()));
    }

    static Custodian parse(JsonObject json) {
        json.allow("encryption", "name", "signing");
        return new Custodian(
                json.text("name", LIMIT_NAME), json.text("signing", 64), json.text("encryption", LIMIT_PEM));
    }

    /** The encryption certificate, not yet verified. */
    public X509Certificate encryptionCertificate() {
        return Pem.certificate(encryption);
    }

    /** The encryption certificate, verified; refuses with {@code certificate.*}. */
    VerifiedCertificate verify(TrustList trust, java.time.Instant at) {
        return trust.verify(encryptionCertificate(), Purpose.ENCRYPT, at);
    }

    Map<String, Object> toMap() {
        return Map.of("encryption", encryption, "name", name, "signing", signing);
    }
}
