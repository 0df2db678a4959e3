package org.sunbid.sealing.seal;

import java.time.Instant;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;

/**
 * A header and a segment tree that the bidder named in the header has signed. Chunks checked against this tree are the
 * bidder's. There is no way to one but {@link #verify}.
 */
public final class VerifiedSeal {

    private final SealHeader header;
    private final SegmentTree tree;
    private final VerifiedSignature signature;

    private VerifiedSeal(SealHeader header, SegmentTree tree, VerifiedSignature signature) {
        this.header = header;
        this.tree = tree;
        this.signature = signature;
    }

    /** The bidder's signature over a seal: detached CMS over {@link SealDigest#toBeSigned}. */
    public static byte[] sign(SealedBid sealed, Credentials bidder, Instant signingTime) {
        return DetachedSignature.sign(bidder, sealed.digest().toBeSigned(), signingTime);
    }

    /**
     * Checks that the bidder of the header signed exactly this header and tree.
     *
     * @throws SealingException {@code seal.wrong-bidder} if somebody else signed, {@code seal.wrong-suite} if with a
     *     certificate of another suite; {@code signature.*}, {@code certificate.*}
     */
    public static VerifiedSeal verify(
            SealHeader header, SegmentTree tree, byte[] signature, TrustList trust, Instant at) {
        VerifiedSignature verified =
                DetachedSignature.verify(SealDigest.of(header, tree).toBeSigned(), signature, trust, at);
        if (verified.signer().suite() != header.suite()) {
            throw new SealingException(
                    "seal.wrong-suite",
                    "signed with " + verified.signer().suite().id());
        }
        if (!verified.signer().uscc().equals(header.subject().bidder())) {
            throw new SealingException(
                    "seal.wrong-bidder", "signed by " + verified.signer().uscc());
        }
        return new VerifiedSeal(header, tree, verified);
    }

    public SealHeader header() {
        return header;
    }

    public SegmentTree tree() {
        return tree;
    }

    public SealDigest digest() {
        return SealDigest.of(header, tree);
    }

    public VerifiedSignature signature() {
        return signature;
    }
}
