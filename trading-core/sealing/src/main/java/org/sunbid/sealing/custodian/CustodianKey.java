package org.sunbid.sealing.custodian;

import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * The key that a ceremony came to: its public key, and each custodian's own public share against which partial openings are
 * verified. Only {@link #verify} makes one, out of a whole transcript (§16.8).
 */
public final class CustodianKey {

    private final Ceremony ceremony;
    private final List<Dealing> dealings;
    private final PublicKey publicKey;
    private final List<ECPoint> images;

    private CustodianKey(Ceremony ceremony, List<Dealing> dealings) {
        this.ceremony = ceremony;
        this.dealings = List.copyOf(dealings);
        List<List<ECPoint>> points =
                dealings.stream().map(dealing -> dealing.points(ceremony)).toList();
        List<ECPoint> sums = new ArrayList<>();
        for (int degree = 0; degree < ceremony.threshold(); degree++) {
            ECPoint sum = ceremony.curve().infinity();
            for (List<ECPoint> dealt : points) {
                sum = sum.add(dealt.get(degree));
            }
            sums.add(sum.normalize());
        }
        this.publicKey = ceremony.curve().publicKey(sums.get(0));
        List<ECPoint> shares = new ArrayList<>();
        for (int index = 1; index <= ceremony.size(); index++) {
            shares.add(Polynomial.imageAt(sums, index));
        }
        this.images = List.copyOf(shares);
    }

    /**
     * Verifies a ceremony from end to end.
     *
     * @param at when the custodians' certificates must count
     * @throws SealingException {@code custodian.incomplete} when somebody has not joined, dealt or confirmed,
     *     {@code custodian.split-board} when not all saw the same dealings; {@code custodian.*}, {@code signature.*},
     *     {@code certificate.*}
     */
    public static CustodianKey verify(CeremonyTranscript transcript, TrustList trust, Instant at) {
        Ceremony ceremony = transcript.ceremony();
        ceremony.custodians().forEach(custodian -> custodian.verify(trust, at));
        inOrder(transcript.verified(transcript.joinings(), Joining::parse, trust, at), ceremony);
        List<Dealing> dealings =
                inOrder(transcript.verified(transcript.dealings(), Dealing::parse, trust, at), ceremony);
        String seen = Confirmation.hash(ceremony, dealings);
        for (Confirmation confirmation :
                inOrder(transcript.verified(transcript.confirmations(), Confirmation::parse, trust, at), ceremony)) {
            if (!confirmation.dealings().equals(seen)) {
                throw new SealingException(
                        "custodian.split-board", "custodian " + confirmation.custodian() + " saw other dealings");
            }
        }
        return new CustodianKey(ceremony, dealings);
    }

    /** One post of each custodian, in their order. */
    private static <P extends Post> List<P> inOrder(List<P> posts, Ceremony ceremony) {
        for (int index = 1; index <= ceremony.size(); index++) {
            if (posts.size() != ceremony.size() || posts.get(index - 1).custodian() != index) {
                throw new SealingException("custodian.incomplete", posts.size() + " posts of " + ceremony.size());
            }
        }
        return posts;
    }

    /** The terms it was made under. */
    public Ceremony ceremony() {
        return ceremony;
    }

    /** What was dealt, from which a custodian collects its share. */
    public List<Dealing> dealings() {
        return dealings;
    }

    /** The key that bidders seal to; an ordinary key of the suite. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The recipient as seals name it. */
    public Recipient recipient() {
        return Recipient.custodians(publicKey);
    }

    /** The ephemeral point of what this seal wrapped to the custodians. */
    ECPoint ephemeral(SealHeader header) {
        return KeyWrap.of(ceremony.suite())
                .ephemeral(Base64.getDecoder()
                        .decode(header.recipient(recipient().keyId()).wrapped()));
    }

    /**
     * The point a custodian gave for this seal, proven to be made with its share.
     *
     * @throws SealingException {@code custodian.bad-proof} and the like; the custodian is named in the detail
     */
    ECPoint verified(PartialOpening opening, SealHeader header) {
        Curve curve = ceremony.curve();
        PartialOpening.Part part = opening.partFor(header);
        ECPoint point = curve.point(Dealing.decode(part.point()));
        LogProof.read(curve, Dealing.decode(part.proof()))
                .verify(
                        curve,
                        PostContext.partial(ceremony, opening.custodian(), header.hash()),
                        List.of(
                                new LogProof.Pair(curve.generator(), images.get(opening.custodian() - 1)),
                                new LogProof.Pair(ephemeral(header), point)));
        return point;
    }
}
