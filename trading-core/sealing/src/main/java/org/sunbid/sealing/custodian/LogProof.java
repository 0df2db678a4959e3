package org.sunbid.sealing.custodian;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.wrap.Curve;

/**
 * Proof of knowledge of one x with {@code image = x · base} for every pair: with one pair Schnorr's proof of possession, with
 * two Chaum and Pedersen's proof of equal logarithms (§16.3). Non-interactive by Fiat and Shamir: the challenge is a hash over
 * label, context, all bases, images and first messages, so a proof made for one place holds nowhere else.
 *
 * @param challenge c
 * @param response z = r + c · x
 */
record LogProof(BigInteger challenge, BigInteger response) {

    private static final int BYTES = 2 * Curve.SCALAR_BYTES;

    /** A base and its image. */
    record Pair(ECPoint base, ECPoint image) {}

    /** Proves to know the secret of all pairs. */
    static LogProof prove(Curve curve, byte[] context, BigInteger secret, List<Pair> pairs) {
        BigInteger nonce = curve.randomScalar();
        List<ECPoint> first = pairs.stream()
                .map(pair -> pair.base().equals(curve.generator())
                        ? curve.times(nonce)
                        : pair.base().multiply(nonce).normalize())
                .toList();
        BigInteger challenge = challenge(curve, context, pairs, first);
        return new LogProof(challenge, nonce.add(challenge.multiply(secret)).mod(curve.order()));
    }

    /** Returns silently if the proof holds; otherwise throws {@code custodian.bad-proof}. */
    void verify(Curve curve, byte[] context, List<Pair> pairs) {
        BigInteger minus = challenge.negate().mod(curve.order());
        List<ECPoint> first = new ArrayList<>();
        for (Pair pair : pairs) {
            ECPoint point = ECAlgorithms.sumOfTwoMultiplies(pair.base(), response, pair.image(), minus)
                    .normalize();
            if (point.isInfinity()) {
                throw new SealingException("custodian.bad-proof", "a first message at infinity");
            }
            first.add(point);
        }
        byte[] expected = curve.encode(challenge(curve, context, pairs, first));
        if (!MessageDigest.isEqual(expected, curve.encode(challenge))) {
            throw new SealingException("custodian.bad-proof", "the proof does not hold");
        }
    }

    private static BigInteger challenge(Curve curve, byte[] context, List<Pair> pairs, List<ECPoint> first) {
        MessageDigest digest = curve.suite().newDigest();
        digest.update(context);
        for (int i = 0; i < pairs.size(); i++) {
            digest.update(curve.encode(pairs.get(i).base()));
            digest.update(curve.encode(pairs.get(i).image()));
            digest.update(curve.encode(first.get(i)));
        }
        return new BigInteger(1, digest.digest()).mod(curve.order());
    }

    /** Base64 of c ‖ z. */
    String write(Curve curve) {
        byte[] bytes = org.bouncycastle.util.Arrays.concatenate(curve.encode(challenge), curve.encode(response));
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Reads c ‖ z; refuses with {@code custodian.bad-scalar} or {@code custodian.bad-proof}. */
    static LogProof read(Curve curve, byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new SealingException("custodian.bad-proof", "a proof of " + bytes.length + " bytes");
        }
        return new LogProof(
                curve.scalar(Arrays.copyOf(bytes, Curve.SCALAR_BYTES)),
                curve.scalar(Arrays.copyOfRange(bytes, Curve.SCALAR_BYTES, BYTES)));
    }
}
