package org.sunbid.sealing.timestamp;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/** Verification of time stamp tokens (RFC 3161). */
public final class Timestamp {

    /** Longest token that is read, in bytes. */
    public static final int LONGEST_TOKEN = 256 * 1024;

    private Timestamp() {}

    /**
     * Says when these bytes existed at the latest.
     *
     * @param token its authority's certificate is enclosed, is made for time stamping and counted at the stated time
     * @throws SealingException {@code timestamp.malformed}, {@code timestamp.wrong-content} when it stamps other bytes,
     *     {@code timestamp.invalid} when its signature does not hold, {@code certificate.*} about its authority
     */
    public static VerifiedTimestamp verify(byte[] data, byte[] token, TrustList trust) {
        if (token.length > LONGEST_TOKEN) {
            throw new SealingException("timestamp.malformed", token.length + " bytes");
        }
        try {
            TimeStampToken parsed = new TimeStampToken(new CMSSignedData(token));
            TimeStampTokenInfo info = parsed.getTimeStampInfo();
            requireContent(info, data);
            X509Certificate authority = authority(parsed);
            requireSignature(parsed, authority);
            Instant at = info.getGenTime().toInstant();
            VerifiedCertificate verified = trust.verify(authority, Purpose.STAMP, at);
            return new VerifiedTimestamp(at, info.getSerialNumber(), verified);
        } catch (SealingException refusal) {
            throw refusal;
        } catch (TSPException | CMSException | IOException | RuntimeException malformed) {
            throw new SealingException("timestamp.malformed", "not a time stamp token", malformed);
        }
    }

    private static void requireContent(TimeStampTokenInfo info, byte[] data) {
        ASN1ObjectIdentifier algorithm = info.getHashAlgorithm().getAlgorithm();
        Suite suite = Arrays.stream(Suite.values())
                .filter(each -> each.digestId().equals(algorithm))
                .findFirst()
                .orElseThrow(() -> new SealingException("timestamp.malformed", "hash algorithm " + algorithm));
        if (!MessageDigest.isEqual(suite.hash(data), info.getMessageImprintDigest())) {
            throw new SealingException("timestamp.wrong-content", "the token stamps something else");
        }
    }

    @SuppressWarnings("unchecked") // the selector of a signer is a selector of certificate holders
    private static X509Certificate authority(TimeStampToken token) throws IOException {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        if (found.size() != 1) {
            throw new SealingException("timestamp.malformed", "the authority's certificate is not enclosed");
        }
        return Pem.certificate(found.iterator().next().getEncoded());
    }

    /** Signature, hash of the certificate, extended key usage and validity at the stated time (RFC 3161 §2.4.2). */
    private static void requireSignature(TimeStampToken token, X509Certificate authority) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(authority));
        } catch (TSPException | OperatorCreationException invalid) {
            throw new SealingException("timestamp.invalid", "the token does not hold", invalid);
        }
    }
}
