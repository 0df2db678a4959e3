package org.sunbid.sealing.seal;

import java.util.Arrays;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.suite.Suite;

/**
 * The secret that opens one seal: 32 bytes, made at random for it.
 */
public final class ContentKey extends RecipientSecret {

    ContentKey(byte[] bytes) {
        super(bytes);
    }

    /**
     * Takes bytes for the content key of a seal, wherever they come from, and checks the commitment.
     *
     * @throws SealingException {@code seal.wrong-key} if they are not
     */
    public static ContentKey claimed(SealHeader header, byte[] bytes) {
        ContentKey key = new ContentKey(bytes.clone());
        header.checkCommitment(key);
        return key;
    }

    /**
     * Takes the content key out of a header with the recipient's own encryption key, and checks the commitment.
     *
     * @throws SealingException {@code seal.not-a-recipient} if the header names another key, {@code seal.wrong-key} if
     *     the wrapped key was made for another seal, {@code seal.half-key} if it opens together with others only
     */
    public static ContentKey unwrap(SealHeader header, Credentials recipient) {
        return whole(RecipientSecret.unwrap(header, recipient));
    }

    /** The content key of a seal that a single recipient can open; refuses a half with {@code seal.half-key}. */
    public static ContentKey whole(RecipientSecret secret) {
        if (secret instanceof ContentKey key) {
            return key;
        }
        throw new SealingException("seal.half-key", "the seal opens to bidder and custodians together");
    }

    /**
     * Joins the halves of bidder and custodians, and checks the commitment.
     *
     * @throws SealingException {@code seal.half-key} if they are not one of each, {@code seal.wrong-key} if one of them is
     *     not the half that was sealed; as the custodians' half is proven to be theirs (§17.2), it is then the bidder's
     */
    public static ContentKey join(SealHeader header, KeyHalf bidder, KeyHalf custodians) {
        if (bidder.kind() != RecipientKind.BIDDER || custodians.kind() != RecipientKind.CUSTODIANS) {
            throw new SealingException("seal.half-key", "two halves of one kind");
        }
        ContentKey key = joined(header.suite(), header.context(), bidder.bytes(), custodians.bytes());
        header.checkCommitment(key);
        return key;
    }

    static ContentKey joined(Suite suite, byte[] context, byte[] bidder, byte[] custodians) {
        byte[] both = org.bouncycastle.util.Arrays.concatenate(bidder, custodians);
        try {
            return new ContentKey(suite.hkdf(both, context, SealFormat.HALVES_LABEL, SealFormat.KEY_BYTES));
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }
}
