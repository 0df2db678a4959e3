package org.sunbid.sealing.certificate;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * A request for a certificate (PKCS #10, RFC 2986): a public key and a name, signed with the private key, so that nobody
 * asks for a certificate of a key that is not theirs.
 */
public final class CertificateRequest {

    /** Longest request that is read, in characters. */
    public static final int LIMIT_CHARACTERS = 16_384;

    private static final String TYPE = "CERTIFICATE REQUEST";

    private final X500Name subject;
    private final PublicKey publicKey;

    private CertificateRequest(X500Name subject, PublicKey publicKey) {
        this.subject = subject;
        this.publicKey = publicKey;
    }

    /**
     * A request for this key.
     *
     * @param uscc unified social credit code, or empty for a person
     * @return PEM
     */
    public static String create(String name, String uscc, PublicKey publicKey, PrivateKey privateKey) {
        try {
            byte[] request = new JcaPKCS10CertificationRequestBuilder(Subject.of(name, uscc), publicKey)
                    .build(new JcaContentSignerBuilder(Suite.of(publicKey).signatureAlgorithm())
                            .setProvider(PROVIDER)
                            .build(privateKey))
                    .getEncoded();
            StringWriter text = new StringWriter();
            try (PemWriter pem = new PemWriter(text)) {
                pem.writeObject(new PemObject(TYPE, request));
            }
            return text.toString();
        } catch (OperatorCreationException | IOException failure) {
            throw new IllegalStateException("the request cannot be made", failure);
        }
    }

    /**
     * Reads a request whose signature holds.
     *
     * @throws SealingException {@code certificate.request} when it is none, or not signed with the key it is for
     */
    public static CertificateRequest read(String pem) {
        if (pem.length() > LIMIT_CHARACTERS) {
            throw new SealingException("certificate.request", pem.length() + " characters");
        }
        try (PemReader reader = new PemReader(new StringReader(pem))) {
            PemObject object = reader.readPemObject();
            if (object == null || !object.getType().equals(TYPE)) {
                throw new SealingException("certificate.request", "no request");
            }
            JcaPKCS10CertificationRequest request = new JcaPKCS10CertificationRequest(object.getContent());
            PublicKey key = request.setProvider(PROVIDER).getPublicKey();
            Suite.of(key);
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(key))) {
                throw new SealingException("certificate.request", "not signed with the key it is for");
            }
            return new CertificateRequest(request.getSubject(), key);
        } catch (SealingException refusal) {
            throw refusal;
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException
                | RuntimeException malformed) {
            throw new SealingException("certificate.request", "the request cannot be read", malformed);
        }
    }

    /** Who asks. */
    public String subjectName() {
        return Subject.name(subject);
    }

    /** The code of the organisation that asks, or an empty text. */
    public String uscc() {
        return Subject.uscc(subject);
    }

    X500Name subject() {
        return subject;
    }

    PublicKey publicKey() {
        return publicKey;
    }
}
