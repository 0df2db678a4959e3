package org.sunbid.sealing.wrap;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * The group of a suite's curve (§2): points, scalars and their one spelling in bytes.
 *
 * <p>Both curves have prime order and cofactor 1, so a point that is on the curve and not at infinity generates the whole
 * group; there are no points of small order besides. Every point that comes from outside goes through {@link #point}.
 */
public final class Curve {

    /** Bytes of an encoded point: 0x04, x, y. */
    public static final int POINT_BYTES = 65;

    /** Bytes of an encoded scalar. */
    public static final int SCALAR_BYTES = 32;

    private static final Curve SM2 = new Curve(Suite.GM_1, "sm2p256v1");
    private static final Curve P256 = new Curve(Suite.ISO_1, "secp256r1");
    private static final byte UNCOMPRESSED = 4;

    private final Suite suite;
    private final X9ECParameters parameters;

    private Curve(Suite suite, String name) {
        this.suite = suite;
        this.parameters = CustomNamedCurves.getByName(name);
    }

    /** The curve of the suite. */
    public static Curve of(Suite suite) {
        return switch (suite) {
            case GM_1 -> SM2;
            case ISO_1 -> P256;
        };
    }

    /** Whose curve this is. */
    public Suite suite() {
        return suite;
    }

    /** The order of the group, a prime. */
    public BigInteger order() {
        return parameters.getN();
    }

    /** The base point of the standard. */
    public ECPoint generator() {
        return parameters.getG();
    }

    /** The base point, so many times; not for the multiplication of other points. */
    public ECPoint times(BigInteger scalar) {
        return new FixedPointCombMultiplier().multiply(generator(), scalar).normalize();
    }

    /** The neutral element, which no encoding stands for. */
    public ECPoint infinity() {
        return parameters.getCurve().getInfinity();
    }

    /** A secret scalar, uniform among 1 … order − 1. */
    public BigInteger randomScalar() {
        return BigIntegers.createRandomInRange(BigInteger.ONE, order().subtract(BigInteger.ONE), Primitives.random());
    }

    /** 0x04, x, y; the point must not be infinity. */
    public byte[] encode(ECPoint point) {
        if (point.isInfinity()) {
            throw new SealingException("custodian.bad-point", "the point at infinity");
        }
        return point.getEncoded(false);
    }

    /**
     * Reads an encoded point.
     *
     * @throws SealingException {@code custodian.bad-point} when it is no point of the curve, infinity, or spelled otherwise
     */
    public ECPoint point(byte[] encoded) {
        if (encoded.length != POINT_BYTES || encoded[0] != UNCOMPRESSED) {
            throw new SealingException("custodian.bad-point", "not an uncompressed point");
        }
        try {
            return parameters.getCurve().decodePoint(encoded);
        } catch (IllegalArgumentException e) {
            throw new SealingException("custodian.bad-point", "not a point of the curve of " + suite.id(), e);
        }
    }

    /** The point of a public key of this suite. */
    public ECPoint point(PublicKey key) {
        if (Suite.of(key) != suite) {
            throw new SealingException("certificate.foreign-suite", "not a key of " + suite.id());
        }
        return point(SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getOctets());
    }

    /** 32 bytes, big-endian. */
    public byte[] encode(BigInteger scalar) {
        return BigIntegers.asUnsignedByteArray(SCALAR_BYTES, scalar);
    }

    /**
     * Reads an encoded scalar.
     *
     * @throws SealingException {@code custodian.bad-scalar} when it has not 32 bytes or is not below the order
     */
    public BigInteger scalar(byte[] encoded) {
        BigInteger scalar = new BigInteger(1, encoded);
        if (encoded.length != SCALAR_BYTES || scalar.compareTo(order()) >= 0) {
            throw new SealingException("custodian.bad-scalar", "not a scalar of " + suite.id());
        }
        return scalar;
    }

    /** The point as a public key. */
    public PublicKey publicKey(ECPoint point) {
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, suite.curveId());
        try {
            return BouncyCastleProvider.getPublicKey(new SubjectPublicKeyInfo(algorithm, encode(point)));
        } catch (IOException e) {
            throw new IllegalStateException("a point is no public key", e);
        }
    }
}
