package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.signature.DetachedSignature;

/** A {@link Post} as it hangs on the board: canonical JSON and detached CMS signature. Believed only when verified. */
public final class SignedPost {

    /** Most bytes of a post: an opening of 2 000 bids. */
    public static final int LIMIT_BYTES = 1 << 20;

    private final byte[] json;
    private final byte[] signature;

    public SignedPost(byte[] json, byte[] signature) {
        if (json.length > LIMIT_BYTES) {
            throw new SealingException("json.too-long", "a post of " + json.length + " bytes");
        }
        this.json = json.clone();
        this.signature = signature.clone();
    }

    public byte[] json() {
        return json.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }

    /**
     * The post, said by the custodian whom it names.
     *
     * @param parse of the expected kind, for example {@code Dealing::parse}
     * @throws SealingException {@code custodian.stranger} when somebody else signed; {@code custodian.*}, {@code json.*},
     *     {@code signature.*}, {@code certificate.*}
     */
    public <P extends Post> P verify(
            Ceremony ceremony, BiFunction<Ceremony, byte[], P> parse, TrustList trust, Instant at) {
        P post = parse.apply(ceremony, json);
        String signer =
                DetachedSignature.verify(json, signature, trust, at).signer().fingerprint();
        if (!ceremony.custodian(post.custodian()).signing().equals(signer)) {
            throw new SealingException("custodian.stranger", "custodian " + post.custodian() + " did not sign this");
        }
        return post;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedPost post
                && Arrays.equals(json, post.json)
                && Arrays.equals(signature, post.signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }
}
