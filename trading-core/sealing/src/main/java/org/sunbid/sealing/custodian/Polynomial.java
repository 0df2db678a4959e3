package org.sunbid.sealing.custodian;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.wrap.Curve;

/** A dealer's secret: a random polynomial of degree t − 1 over the scalars. It is forgotten as soon as its shares are dealt. */
final class Polynomial {

    private final Curve curve;
    private final List<BigInteger> coefficients;

    private Polynomial(Curve curve, List<BigInteger> coefficients) {
        this.curve = curve;
        this.coefficients = List.copyOf(coefficients);
    }

    static Polynomial random(Curve curve, int threshold) {
        return new Polynomial(
                curve, Stream.generate(curve::randomScalar).limit(threshold).toList());
    }

    /** The constant term, whose sum over all dealers is the private key. */
    BigInteger secret() {
        return coefficients.get(0);
    }

    /** The value at an index, the share of that custodian. */
    BigInteger at(int index) {
        BigInteger x = BigInteger.valueOf(index);
        BigInteger value = BigInteger.ZERO;
        for (int i = coefficients.size() - 1; i >= 0; i--) {
            value = value.multiply(x).add(coefficients.get(i)).mod(curve.order());
        }
        return value;
    }

    /** Feldman's commitments: each coefficient times the base point. */
    List<ECPoint> commitments() {
        return coefficients.stream().map(curve::times).toList();
    }

    /** What {@code at(index) · G} must be, from the commitments alone. */
    static ECPoint imageAt(List<ECPoint> commitments, int index) {
        BigInteger x = BigInteger.valueOf(index);
        ECPoint value = commitments.get(commitments.size() - 1);
        for (int i = commitments.size() - 2; i >= 0; i--) {
            value = value.multiply(x).add(commitments.get(i));
        }
        return value.normalize();
    }
}
