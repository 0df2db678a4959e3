package org.sunbid.sealing.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * CMS SignedData (RFC 5652) without the content, one signer, with the attributes of CAdES-B (ETSI EN 319 122-1): content
 * type, digest, signing time and the signing certificate's hash (§5).
 *
 * <p>The same bytes serve beside a file and inside an ASiC-E container; for PDFs see {@link SignatureInPdf}. Content is
 * read as a stream and never held in memory.
 */
public final class DetachedSignature {

    /** Longest signature that is read, in bytes. */
    public static final int LIMIT_BYTES = 256 << 10;

    private static final String MALFORMED = "signature.malformed";

    private DetachedSignature() {}

    /** Signs bytes. */
    public static byte[] sign(Credentials signer, byte[] content, Instant signingTime) {
        return sign(signer, new ByteArrayInputStream(content), signingTime);
    }

    /** Signs all that the stream gives. */
    public static byte[] sign(Credentials signer, InputStream content, Instant signingTime) {
        return SignedDataBuilder.build(signer, content, Optional.of(signingTime));
    }

    /** Verifies a signature over bytes. */
    public static VerifiedSignature verify(byte[] content, byte[] signature, TrustList trust, Instant at) {
        return verify(new ByteArrayInputStream(content), signature, trust, at);
    }

    /**
     * Verifies a signature over all that the stream gives.
     *
     * @param at the time at which the signer's certificate must have counted: when the signed thing was received
     * @throws SealingException {@code signature.*}, or {@code certificate.*} about the signer's certificate
     */
    public static VerifiedSignature verify(InputStream content, byte[] signature, TrustList trust, Instant at) {
        X509Certificate certificate = claimedSigner(signature);
        SignerInformation signer = requireSigned(content, signature, certificate);
        Instant signedAt = readSafely(() -> signingTime(signer));
        return new VerifiedSignature(trust.verify(certificate, Purpose.SIGN, at), signedAt);
    }

    /** Everything but the signing time and whether the certificate counts. */
    static SignerInformation requireSigned(InputStream content, byte[] signature, X509Certificate certificate) {
        Suite suite = Suite.of(certificate.getPublicKey());
        byte[] digest = digest(suite, content);
        return readSafely(() -> {
            SignerInformation signer = onlySigner(parse(signature, Map.of(suite.digestId(), digest)));
            requireSuite(signer, suite);
            requireBound(signer, certificate);
            requireDigest(signer, digest);
            requireSignature(signer, certificate);
            return signer;
        });
    }

    /** The certificate a signature claims to be made with. It proves nothing before {@link #verify}. */
    public static X509Certificate claimedSigner(byte[] signature) {
        return readSafely(() -> {
            CMSSignedData parsed = parse(signature, Map.of());
            return signerCertificate(parsed, onlySigner(parsed));
        });
    }

    /** Bouncy Castle meets malformed structures with many kinds of unchecked exceptions; here they become one code. */
    private static <T> T readSafely(Supplier<T> step) {
        try {
            return step.get();
        } catch (SealingException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SealingException(MALFORMED, "the signature cannot be read", e);
        }
    }

    private static CMSSignedData parse(byte[] signature, Map<ASN1ObjectIdentifier, byte[]> digests) {
        if (signature.length > LIMIT_BYTES) {
            throw new SealingException(MALFORMED, signature.length + " bytes");
        }
        try {
            CMSSignedData parsed =
                    digests.isEmpty() ? new CMSSignedData(signature) : new CMSSignedData(digests, signature);
            if (parsed.getSignedContent() != null) {
                throw new SealingException(MALFORMED, "the signature is not detached");
            }
            return parsed;
        } catch (CMSException e) {
            throw new SealingException(MALFORMED, "no CMS SignedData", e);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData parsed) {
        Collection<SignerInformation> signers = parsed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new SealingException(MALFORMED, signers.size() + " signers instead of one");
        }
        return signers.iterator().next();
    }

    @SuppressWarnings("unchecked") // the selector of a signer is a selector of certificate holders
    private static X509Certificate signerCertificate(CMSSignedData parsed, SignerInformation signer) {
        Collection<X509CertificateHolder> found = parsed.getCertificates().getMatches(signer.getSID());
        if (found.size() != 1) {
            throw new SealingException(MALFORMED, "the signer's certificate is not enclosed");
        }
        try {
            return Pem.certificate(found.iterator().next().getEncoded());
        } catch (IOException e) {
            throw new SealingException(MALFORMED, "the signer's certificate", e);
        }
    }

    private static byte[] digest(Suite suite, InputStream content) {
        MessageDigest digest = suite.newDigest();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static void requireSuite(SignerInformation signer, Suite suite) {
        if (!signer.getDigestAlgorithmID().getAlgorithm().equals(suite.digestId())
                || !signer.getEncryptionAlgOID().equals(suite.signatureId().getId())) {
            throw new SealingException("signature.wrong-suite", "the algorithms are not those of " + suite.id());
        }
    }

    private static void requireBound(SignerInformation signer, X509Certificate certificate) {
        Attribute attribute = signedAttribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2 id = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        AlgorithmIdentifier algorithm = id.getHashAlgorithm();
        Suite hash = Arrays.stream(Suite.values())
                .filter(suite -> suite.digestId().equals(algorithm.getAlgorithm()))
                .findFirst()
                .orElseThrow(() -> new SealingException("signature.wrong-suite", "hash of the signing certificate"));
        try {
            if (!MessageDigest.isEqual(hash.hash(certificate.getEncoded()), id.getCertHash())) {
                throw new SealingException("signature.invalid", "made with another certificate");
            }
        } catch (GeneralSecurityException e) {
            throw new SealingException(MALFORMED, "the signer's certificate", e);
        }
    }

    private static void requireDigest(SignerInformation signer, byte[] digest) {
        Attribute attribute = signedAttribute(signer, CMSAttributes.messageDigest);
        byte[] signed = ASN1OctetString.getInstance(attribute.getAttrValues().getObjectAt(0))
                .getOctets();
        if (!MessageDigest.isEqual(signed, digest)) {
            throw new SealingException("signature.wrong-content", "the content is not what was signed");
        }
    }

    private static void requireSignature(SignerInformation signer, X509Certificate certificate) {
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(certificate.getPublicKey()))) {
                throw new SealingException("signature.invalid", "the signature does not fit");
            }
        } catch (CMSException | OperatorCreationException e) {
            throw new SealingException("signature.invalid", "the signature does not fit", e);
        }
    }

    private static Instant signingTime(SignerInformation signer) {
        Attribute attribute = signedAttribute(signer, CMSAttributes.signingTime);
        Date date = Time.getInstance(attribute.getAttrValues().getObjectAt(0)).getDate();
        return date.toInstant();
    }

    private static Attribute signedAttribute(SignerInformation signer, ASN1ObjectIdentifier type) {
        Attribute attribute = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(type);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            throw new SealingException(MALFORMED, "signed attribute " + type + " is missing");
        }
        return attribute;
    }
}
