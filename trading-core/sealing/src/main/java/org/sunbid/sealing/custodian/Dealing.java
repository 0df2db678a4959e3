package org.sunbid.sealing.custodian;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * What a custodian deals to all, itself included (§16.5): Feldman's commitments to its polynomial, a proof that it knows the
 * secret behind them, and for each custodian a share, encrypted to that custodian's certificate.
 *
 * <p>A dealing that was parsed has well-formed points and scalars in the right number and a proof that holds. Whether an
 * encrypted share fits the commitments only its receiver can see; see {@link Complaint}.
 *
 * @param commitments Base64 of t encoded points
 * @param proof Base64 of the proof of possession
 * @param shares Base64 of n wrapped shares, in the order of the custodians
 */
public record Dealing(String ceremony, int custodian, List<String> commitments, String proof, List<String> shares)
        implements Post {

    private static final String FORMAT = "sunbid-dealing-1";

    public Dealing {
        commitments = List.copyOf(commitments);
        shares = List.copyOf(shares);
    }

    /** Deals a fresh secret; it exists on this computer alone, and only until this method returns. */
    public static Dealing deal(Ceremony ceremony, int dealer) {
        return deal(ceremony, dealer, Polynomial.random(ceremony.curve(), ceremony.threshold()));
    }

    static Dealing deal(Ceremony ceremony, int dealer, Polynomial polynomial) {
        Curve curve = ceremony.curve();
        List<ECPoint> points = polynomial.commitments();
        byte[] encoded = encode(curve, points);
        LogProof proof = LogProof.prove(
                curve,
                PostContext.possession(ceremony, dealer),
                polynomial.secret(),
                List.of(new LogProof.Pair(curve.generator(), points.get(0))));
        List<String> shares = new ArrayList<>();
        for (int index = 1; index <= ceremony.size(); index++) {
            byte[] wrapped = KeyWrap.of(ceremony.suite())
                    .wrap(
                            ceremony.custodian(index).encryptionCertificate().getPublicKey(),
                            PostContext.share(ceremony, dealer, index, encoded),
                            curve.encode(polynomial.at(index)));
            shares.add(Base64.getEncoder().encodeToString(wrapped));
        }
        List<String> commitments = points.stream()
                .map(point -> Base64.getEncoder().encodeToString(curve.encode(point)))
                .toList();
        return new Dealing(ceremony.hash(), dealer, commitments, proof.write(curve), shares);
    }

    /** Reads the canonical JSON of a post for this ceremony and checks all that can be checked without a private key. */
    public static Dealing parse(Ceremony ceremony, byte[] document) {
        JsonObject json = Post.read(ceremony, document, FORMAT, "commitments", "proof", "shares");
        json.bytes("proof");
        Dealing dealing = new Dealing(
                json.text("ceremony"),
                Post.speaker(json),
                json.texts("commitments", Ceremony.MOST_CUSTODIANS),
                json.text("proof"),
                json.texts("shares", Ceremony.MOST_CUSTODIANS));
        dealing.check(ceremony);
        return dealing;
    }

    private void check(Ceremony ceremony) {
        if (commitments.size() != ceremony.threshold() || shares.size() != ceremony.size()) {
            throw new SealingException("custodian.format", "commitments or shares in the wrong number");
        }
        Curve curve = ceremony.curve();
        KeyWrap wrap = KeyWrap.of(ceremony.suite());
        for (String share : shares) {
            byte[] wrapped = decode(share);
            if (wrapped.length != wrap.wrappedBytes(Curve.SCALAR_BYTES)) {
                throw new SealingException("custodian.format", "a wrapped share of " + wrapped.length + " bytes");
            }
            wrap.ephemeral(wrapped);
        }
        LogProof.read(curve, decode(proof))
                .verify(
                        curve,
                        PostContext.possession(ceremony, custodian),
                        List.of(new LogProof.Pair(
                                curve.generator(), points(ceremony).get(0))));
    }

    /** The commitments as points. */
    List<ECPoint> points(Ceremony ceremony) {
        return commitments.stream()
                .map(point -> ceremony.curve().point(decode(point)))
                .toList();
    }

    /** The wrapped share for this custodian. */
    byte[] wrappedFor(int index) {
        return decode(shares.get(index - 1));
    }

    /** What the wrapped share for this custodian is bound to. */
    byte[] contextFor(Ceremony ceremony, int index) {
        return PostContext.share(ceremony, custodian, index, encode(ceremony.curve(), points(ceremony)));
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Map<String, Object> body() {
        return Map.of("commitments", commitments, "proof", proof, "shares", shares);
    }

    private static byte[] encode(Curve curve, List<ECPoint> points) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        points.forEach(point -> bytes.writeBytes(curve.encode(point)));
        return bytes.toByteArray();
    }

    /** Base64 in its one spelling. */
    static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new SealingException("json.wrong-type", "no Base64", e);
        }
        throw new SealingException("json.not-canonical", "not in its one Base64 spelling");
    }
}
