package org.sunbid.sealing.custodian;

import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.suite.TokenKey;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * A custodian says that the share a dealer dealt to it is wrong, and lets everybody look: it gives out the point that opens
 * this one wrapped share, with the proof that it is the right point (§16.6). So everybody can tell who lies, without asking
 * the dealer; a complaint without ground costs the accuser the place.
 *
 * @param custodian the accuser
 * @param dealer the accused
 * @param point Base64: accuser's private key · ephemeral point of the wrapped share
 * @param proof Base64 of the proof of equal logarithms
 */
public record Complaint(String ceremony, int custodian, int dealer, String point, String proof) implements Post {

    private static final String FORMAT = "sunbid-complaint-1";
    private static final String BAD_SHARE = "custodian.bad-share";

    /**
     * Returns silently if this custodian could complain. A complaint proves the custodian's key, by a number that only
     * arithmetic with the key itself gives; a token multiplies points and does no other arithmetic (§16.6).
     *
     * @throws SealingException {@code custodian.token-key} when the key lies in a token
     */
    public static void requirePossible(Credentials custodian) {
        if (custodian.encryptionKey() instanceof TokenKey) {
            throw new SealingException("custodian.token-key", "a token gives no proof of equal logarithms");
        }
    }

    /**
     * The first complaint this custodian has, if any.
     *
     * @throws SealingException {@code custodian.token-key} when there is one that a token cannot prove
     */
    public static Optional<Complaint> find(
            Ceremony ceremony, List<Dealing> dealings, int index, Credentials custodian) {
        for (Dealing dealing : dealings) {
            try {
                Share.collect(ceremony, List.of(dealing), index, custodian);
            } catch (SealingException bad) {
                if (!BAD_SHARE.equals(bad.reasonCode())) {
                    throw bad; // a key that does not work is nobody else's fault
                }
                requirePossible(custodian);
                return Optional.of(against(ceremony, dealing, index, custodian));
            }
        }
        return Optional.empty();
    }

    static Complaint against(Ceremony ceremony, Dealing dealing, int accuser, Credentials credentials) {
        Curve curve = ceremony.curve();
        PrivateKey key = credentials.encryptionKey();
        var secret = KeyWrap.parameters(key).getD();
        ECPoint ephemeral = KeyWrap.of(ceremony.suite()).ephemeral(dealing.wrappedFor(accuser));
        ECPoint point = ephemeral.multiply(secret).normalize();
        LogProof proof = LogProof.prove(
                curve,
                PostContext.complaint(ceremony, accuser, dealing.custodian()),
                secret,
                pairs(curve, curve.times(secret), ephemeral, point));
        return new Complaint(
                ceremony.hash(),
                accuser,
                dealing.custodian(),
                Base64.getEncoder().encodeToString(curve.encode(point)),
                proof.write(curve));
    }

    /** Reads the canonical JSON of a post for this ceremony. */
    public static Complaint parse(Ceremony ceremony, byte[] document) {
        JsonObject json = Post.read(ceremony, document, FORMAT, "dealer", "point", "proof");
        json.bytes("point");
        json.bytes("proof");
        int dealer = (int) json.number("dealer", 1, ceremony.size());
        return new Complaint(json.text("ceremony"), Post.speaker(json), dealer, json.text("point"), json.text("proof"));
    }

    /**
     * Who is at fault.
     *
     * @param dealing of the accused
     * @return the index of the dealer when the complaint is justified, else of the accuser
     */
    public int guilty(Ceremony ceremony, Dealing dealing) {
        Curve curve = ceremony.curve();
        ECPoint key = curve.point(
                ceremony.custodian(custodian).encryptionCertificate().getPublicKey());
        byte[] wrapped = dealing.wrappedFor(custodian);
        ECPoint opening;
        try {
            opening = curve.point(Dealing.decode(point));
            LogProof.read(curve, Dealing.decode(proof))
                    .verify(
                            curve,
                            PostContext.complaint(ceremony, custodian, dealer),
                            pairs(curve, key, KeyWrap.of(ceremony.suite()).ephemeral(wrapped), opening));
        } catch (SealingException falseProof) {
            return custodian;
        }
        try {
            byte[] opened = KeyWrap.of(ceremony.suite())
                    .unwrapShared(opening, key, dealing.contextFor(ceremony, custodian), wrapped);
            Share.fitting(ceremony, dealing, custodian, opened);
            return custodian;
        } catch (SealingException wrongShare) {
            return dealer;
        }
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Map<String, Object> body() {
        return Map.of("dealer", dealer, "point", point, "proof", proof);
    }

    private static List<LogProof.Pair> pairs(Curve curve, ECPoint key, ECPoint ephemeral, ECPoint point) {
        return List.of(new LogProof.Pair(curve.generator(), key), new LogProof.Pair(ephemeral, point));
    }
}
