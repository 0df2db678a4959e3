package org.sunbid.sealing.custodian;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.SealHeader;

/**
 * Opens a seal with what at least t custodians gave (§17.3). Wrong and forged parts are left out, and who gave them is named.
 */
public final class JointOpening {

    private final CustodianKey key;
    private final SealHeader header;
    private final TreeMap<Integer, ECPoint> points = new TreeMap<>();
    private final Map<Integer, SealingException> refused = new LinkedHashMap<>();

    private JointOpening(CustodianKey key, SealHeader header) {
        this.key = key;
        this.header = header;
    }

    /** Looks at what the custodians gave for this seal. */
    public static JointOpening of(CustodianKey key, SealHeader header, List<PartialOpening> openings) {
        JointOpening joint = new JointOpening(key, header);
        openings.forEach(joint::add);
        return joint;
    }

    private void add(PartialOpening opening) {
        try {
            points.putIfAbsent(opening.custodian(), key.verified(opening, header));
        } catch (SealingException wrong) {
            refused.putIfAbsent(opening.custodian(), wrong);
        }
    }

    /** Custodians whose part does not hold, and why. */
    public Map<Integer, SealingException> refused() {
        return Map.copyOf(refused);
    }

    /** Enough custodians gave parts that hold. */
    public boolean isEnough() {
        return points.size() >= key.ceremony().threshold();
    }

    /**
     * The content key, or the custodians' half of it.
     *
     * @throws SealingException {@code custodian.too-few} below the threshold; {@code seal.wrong-key} when the bidder wrapped
     *     no key for this seal
     */
    public RecipientSecret open() {
        if (!isEnough()) {
            throw new SealingException(
                    "custodian.too-few", points.size() + " of " + key.ceremony().threshold());
        }
        List<Integer> indices =
                new ArrayList<>(points.keySet()).subList(0, key.ceremony().threshold());
        ECPoint shared = key.ceremony().curve().infinity();
        for (int index : indices) {
            shared = shared.add(points.get(index).multiply(weight(index, indices)));
        }
        return RecipientSecret.unwrapShared(header, shared.normalize(), key.publicKey());
    }

    /** Lagrange's coefficient at zero. */
    private BigInteger weight(int index, List<Integer> indices) {
        BigInteger order = key.ceremony().curve().order();
        BigInteger weight = BigInteger.ONE;
        for (int other : indices) {
            if (other != index) {
                BigInteger difference = BigInteger.valueOf((long) other - index).mod(order);
                weight = weight.multiply(BigInteger.valueOf(other))
                        .multiply(difference.modInverse(order))
                        .mod(order);
            }
        }
        return weight;
    }
}
