package org.sunbid.sealing.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/** Builds certificates (RFC 5280) and revocation lists under one issuer's key. */
final class CertificateIssuer {

    private static final int SERIAL_BITS = 127;

    private final Suite suite;
    private final X509Certificate authority;
    private final PrivateKey key;

    CertificateIssuer(Suite suite, X509Certificate authority, PrivateKey key) {
        this.suite = suite;
        this.authority = authority;
        this.key = key;
    }

    static X509Certificate selfSigned(Suite suite, String name, KeyPair pair, Validity validity) {
        X500Name subject = Subject.of(name, "");
        X509v3CertificateBuilder builder = builder(subject, subject, pair.getPublic(), validity);
        return build(suite, pair.getPrivate(), builder, utils -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(pair.getPublic()));
        });
    }

    X509Certificate issue(X500Name subject, PublicKey publicKey, Validity validity, int keyUsage) {
        return issue(subject, publicKey, validity, keyUsage, Optional.empty());
    }

    /** A certificate made for one extended purpose alone, which is critical then. */
    X509Certificate issue(
            X500Name subject,
            PublicKey publicKey,
            Validity validity,
            int keyUsage,
            Optional<KeyPurposeId> extendedPurpose) {
        X509v3CertificateBuilder builder = builder(issuerName(), subject, publicKey, validity);
        return build(suite, key, builder, utils -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
            builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(publicKey));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(authority.getPublicKey()));
            if (extendedPurpose.isPresent()) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(extendedPurpose.get()));
            }
        });
    }

    X509CRL revocationList(Map<BigInteger, Instant> revoked, Validity validity) throws GeneralSecurityException {
        Instant latest = revoked.values().stream().max(Instant::compareTo).orElse(validity.from());
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuerName(), Date.from(latest));
        builder.setNextUpdate(Date.from(validity.until()));
        revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified));
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublicKey()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(revoked.size() + 1L)));
            return new JcaX509CRLConverter().setProvider(PROVIDER).getCRL(builder.build(signer(suite, key)));
        } catch (OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("the authority's key does not sign", e);
        }
    }

    private X500Name issuerName() {
        return X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Validity validity) {
        BigInteger serial = new BigInteger(SERIAL_BITS, Primitives.random()).setBit(SERIAL_BITS - 1);
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(validity.from()), Date.from(validity.until()), subject, key);
    }

    /** Adds the extensions of one kind of certificate. */
    @FunctionalInterface
    private interface Extensions {
        void add(JcaX509ExtensionUtils utils) throws CertIOException;
    }

    private static X509Certificate build(
            Suite suite, PrivateKey key, X509v3CertificateBuilder builder, Extensions extensions) {
        try {
            extensions.add(new JcaX509ExtensionUtils());
            return new JcaX509CertificateConverter()
                    .setProvider(PROVIDER)
                    .getCertificate(builder.build(signer(suite, key)));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the certificate cannot be built", e);
        }
    }

    private static ContentSigner signer(Suite suite, PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(suite.signatureAlgorithm())
                .setProvider(PROVIDER)
                .setSecureRandom(Primitives.random())
                .build(key);
    }
}
