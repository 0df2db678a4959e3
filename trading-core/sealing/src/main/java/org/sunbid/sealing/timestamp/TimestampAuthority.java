package org.sunbid.sealing.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/**
 * A time stamping authority (RFC 3161). Its signing certificate must be made for time stamping alone; its clock is the
 * caller's, for a platform that of its database.
 */
public final class TimestampAuthority implements TimestampSource {

    /** The policy in every token: "time stamps of an electronic tendering platform", below the arc for examples. */
    public static final String POLICY = "2.999.3161.1";

    /** Longest request that is answered, in bytes. */
    public static final int LONGEST_REQUEST = 16 * 1024;

    private static final Set<String> DIGESTS = List.of(Suite.values()).stream()
            .map(suite -> suite.digestId().getId())
            .collect(Collectors.toSet());
    private static final int SERIAL_BITS = 127;

    private final Credentials unit;
    private final Supplier<Instant> clock;

    /**
     * An authority.
     *
     * @param unit its signing certificate has the extended key usage timeStamping, critical and alone
     */
    public TimestampAuthority(Credentials unit, Supplier<Instant> clock) {
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public byte[] stamp(byte[] data) {
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        Suite suite = unit.suite();
        try {
            return answer(request.generate(suite.digestId(), suite.hash(data)))
                    .getTimeStampToken()
                    .getEncoded();
        } catch (TSPException | IOException failure) {
            throw new IllegalStateException("the time stamp cannot be made", failure);
        }
    }

    /**
     * Answers a request as it comes in over HTTP ({@code application/timestamp-query}).
     *
     * @return a response, granted or rejected, {@code application/timestamp-reply}
     * @throws SealingException {@code timestamp.request} when the bytes are no request
     */
    public byte[] respond(byte[] request) {
        if (request.length > LONGEST_REQUEST) {
            throw new SealingException("timestamp.request", "longer than " + LONGEST_REQUEST + " bytes");
        }
        TimeStampRequest parsed = parse(request);
        try {
            return answer(parsed).getEncoded();
        } catch (TSPException | IOException failure) {
            throw new IllegalStateException("the time stamp cannot be made", failure);
        }
    }

    /** Bouncy Castle meets malformed structures with many kinds of unchecked exceptions. */
    private static TimeStampRequest parse(byte[] request) {
        try {
            return new TimeStampRequest(request);
        } catch (IOException | RuntimeException malformed) {
            throw new SealingException("timestamp.request", "not a time stamp request", malformed);
        }
    }

    private TimeStampResponse answer(TimeStampRequest request) throws TSPException {
        BigInteger serial = new BigInteger(SERIAL_BITS, Primitives.random()).setBit(SERIAL_BITS - 1);
        return new TimeStampResponseGenerator(tokens(), DIGESTS).generate(request, serial, Date.from(clock.get()));
    }

    private TimeStampTokenGenerator tokens() throws TSPException {
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(PROVIDER)
                    .build();
            SignerInfoGenerator signer = new JcaSignerInfoGeneratorBuilder(digests)
                    .build(
                            new JcaContentSignerBuilder(unit.suite().signatureAlgorithm())
                                    .setProvider(PROVIDER)
                                    .build(unit.signingKey()),
                            unit.signingCertificate());
            AlgorithmIdentifier certificateHash = new AlgorithmIdentifier(Suite.ISO_1.digestId());
            TimeStampTokenGenerator generator =
                    new TimeStampTokenGenerator(signer, digests.get(certificateHash), new ASN1ObjectIdentifier(POLICY));
            generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
            List<X509Certificate> certificates = new ArrayList<>(List.of(unit.signingCertificate()));
            certificates.addAll(unit.chain());
            generator.addCertificates(new JcaCertStore(certificates));
            return generator;
        } catch (OperatorCreationException | GeneralSecurityException failure) {
            throw new IllegalStateException("the authority's key does not sign", failure);
        }
    }
}
