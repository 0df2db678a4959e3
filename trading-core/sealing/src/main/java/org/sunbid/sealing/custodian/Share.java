package org.sunbid.sealing.custodian;

import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * A custodian's share of the private key. It is put together from the dealings whenever it is needed, with the custodian's
 * own certificate key, and kept nowhere.
 */
public final class Share {

    private final Ceremony ceremony;
    private final int index;
    private final BigInteger secret;

    private Share(Ceremony ceremony, int index, BigInteger secret) {
        this.ceremony = ceremony;
        this.index = index;
        this.secret = secret;
    }

    /**
     * Adds up what all dealers dealt to this custodian.
     *
     * @param dealings of all custodians
     * @throws SealingException {@code custodian.bad-share} when a dealt share does not open or does not fit its commitments;
     *     {@code certificate.token} when the token does not use the key
     */
    public static Share collect(Ceremony ceremony, List<Dealing> dealings, int index, Credentials custodian) {
        BigInteger sum = BigInteger.ZERO;
        for (Dealing dealing : dealings) {
            sum = sum.add(dealt(ceremony, dealing, index, custodian));
        }
        return new Share(ceremony, index, sum.mod(ceremony.curve().order()));
    }

    private static BigInteger dealt(Ceremony ceremony, Dealing dealing, int index, Credentials custodian) {
        try {
            byte[] opened = KeyWrap.of(ceremony.suite())
                    .unwrap(custodian.encryptionKey(), dealing.contextFor(ceremony, index), dealing.wrappedFor(index));
            return fitting(ceremony, dealing, index, opened);
        } catch (SealingException bad) {
            if (bad.reasonCode().equals("certificate.token")) {
                throw bad;
            }
            throw new SealingException("custodian.bad-share", "dealt by custodian " + dealing.custodian(), bad);
        }
    }

    /** The scalar in an opened share, which fits the dealer's commitments; refuses with {@code custodian.bad-share}. */
    static BigInteger fitting(Ceremony ceremony, Dealing dealing, int index, byte[] opened) {
        Curve curve = ceremony.curve();
        BigInteger scalar = curve.scalar(opened);
        boolean fits =
                scalar.signum() > 0 && curve.times(scalar).equals(Polynomial.imageAt(dealing.points(ceremony), index));
        if (!fits) {
            throw new SealingException("custodian.bad-share", "dealt by custodian " + dealing.custodian());
        }
        return scalar;
    }

    /** Whose share it is. */
    public int index() {
        return index;
    }

    /** The share's part in opening this seal, with the proof that exactly this share was used. */
    PartialOpening.Part open(SealHeader header, ECPoint ephemeral) {
        Curve curve = ceremony.curve();
        ECPoint point = ephemeral.multiply(secret).normalize();
        LogProof proof = LogProof.prove(
                curve,
                PostContext.partial(ceremony, index, header.hash()),
                secret,
                List.of(
                        new LogProof.Pair(curve.generator(), curve.times(secret)),
                        new LogProof.Pair(ephemeral, point)));
        return PartialOpening.Part.of(curve, header, point, proof);
    }

    @Override
    public String toString() {
        return "Share[" + index + "]";
    }
}
